// Fails when package-lock.json lacks an optional package of some platform.
import { readFileSync } from "node:fs";
import { missingEntries } from "./missing-entries.mjs";

const file = process.argv[2] ?? "package-lock.json";
const missing = missingEntries(JSON.parse(readFileSync(file, "utf8")));
for (const { name } of missing) process.stderr.write(`${file} lacks ${name}: run node scripts/complete-lock.mjs\n`);
if (missing.length > 0) process.exitCode = 1;
