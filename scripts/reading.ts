import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { compareReaders, countMarks } from "./reading/count";
import { readMarks, recordMarks } from "./reading/marks";
import { readItems } from "./reading/printed-item";
import { sample } from "./reading/sample";
import { formatSheet } from "./reading/sheet";

const HELP = `usage: npm run --silent reading -- COMMAND …

Lets readers judge items by eye, and counts their marks.

  sample ITEMS COUNT SEED   so many items of a file that cards printed, drawn at random
  sheet ITEMS               the sheet to mark: every item beside its source
  record ITEMS NOTES        a reader's notes, lines of "number keep|fix|drop [fault]", as lines of JSON
  count MARKS…              what each reader found, and where they agree
`;
const WRONG_ARGUMENTS = 2;

const read = (file = "") => readFile(file, "utf8");
const asLines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

async function count(files: readonly string[]): Promise<string> {
  const readers = await Promise.all(files.map(async (file) => readMarks(await read(file))));
  const each = readers.map((marks, index) => countMarks(basename(files[index] ?? "", ".jsonl"), marks));
  return `${[...each, compareReaders(readers)].join("\n\n")}\n`;
}

async function run([command, ...given]: readonly string[]): Promise<string | null> {
  const [first, second = "", third = ""] = given;
  if (first === undefined) return null;
  if (command === "sample") return asLines(sample(readItems(await read(first)), Number(second), third));
  if (command === "sheet") return `${formatSheet(readItems(await read(first)))}\n`;
  if (command === "record") return asLines(recordMarks(readItems(await read(first)), await read(second)));
  return command === "count" ? count(given) : null;
}

try {
  const output = await run(process.argv.slice(2));
  if (output === null) {
    process.stderr.write(HELP);
    process.exitCode = WRONG_ARGUMENTS;
  } else process.stdout.write(output);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`reading: ${error.message}\n`);
  process.exitCode = WRONG_ARGUMENTS;
}
