// Adds to package-lock.json the optional packages of other platforms.
//
// npm writes no entry for an optional package that its registry does not carry, and `npm ci` then refuses that
// very lock file on a machine whose registry does (npm/cli#9846). Run after every change of a dependency.
import { readFileSync, writeFileSync } from "node:fs";
import { addMissingEntries } from "./lock-file/add-missing-entries.mjs";
import { inProject } from "./setup/project-root.mjs";

const file = inProject("package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const added = addMissingEntries(lock);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`added ${added.length} optional packages\n`);
