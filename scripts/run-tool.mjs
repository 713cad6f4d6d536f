// Runs a tool that is written in TypeScript: node scripts/run-tool.mjs NAME [ARGUMENT…]
// Standard output belongs to the tool alone.
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { bundle } from "./setup/bundle.mjs";
import { say } from "./setup/progress.mjs";
import { inProject } from "./setup/project-root.mjs";
import { setUp } from "./setup/set-up.mjs";

const ENTRIES = {
  "bare-rooms": "scripts/bench/classroom/bare-rooms.ts",
  bench: "scripts/bench/main.ts",
  "build-dictionary": "scripts/build-dictionary.ts",
  cards: "scripts/cards.ts",
  "learn-weights": "scripts/learn-weights.ts",
  "measure-generation": "scripts/bench/generation/measure-generation.ts",
  "make-storage-fixture": "scripts/make-storage-fixture.ts",
  reading: "scripts/reading.ts",
};

const [name = "", ...toolArguments] = process.argv.slice(2);
const entry = ENTRIES[name];

if (!entry) {
  say(`unknown tool "${name}"; there are: ${Object.keys(ENTRIES).join(", ")}`);
  process.exitCode = 2;
} else {
  if (!existsSync(inProject("node_modules", "esbuild"))) await setUp();
  const program = await bundle(name, entry);
  process.argv = [process.argv[0], program, ...toolArguments];
  await import(pathToFileURL(program).href);
}
