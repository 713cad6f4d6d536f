// Learns what makes a good blank of the last resort from what people asked of other texts, and writes the weights:
//   npm run learn-weights -- [FOLDER] [--check]
// FOLDER holds the texts with questions; with --check the weights are measured and not written.
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../lib/domain/shared/language";
import { type Learned, learnLanguage } from "./learn-weights/learn-language";

const WEIGHTS = "lib/domain/generation/blanks/weights.json";
const SETS: Readonly<Record<Language, readonly string[]>> = {
  zh: ["zh-cmrc2018", "zh-xquad"],
  en: ["en-xquad"],
};
const DEFAULT_FOLDER = "../shared/eval";

function say(message: string): void {
  process.stderr.write(`learn-weights: ${message}\n`);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function report({ table, coverage }: Learned): void {
  for (const [set, { answers, nearly, exactly }] of coverage) {
    const reached = `${percent(nearly, answers)} at F1 of a half, ${percent(exactly, answers)} exactly`;
    process.stdout.write(`${set}: ${reached}, of ${answers} answers in articles held back\n`);
  }
  const count = Object.values(table).reduce((sum, values) => sum + Object.keys(values).length, 0);
  process.stdout.write(`${count} weights\n`);
}

async function learn(language: Language, folder: string): Promise<Learned["table"]> {
  const sources = SETS[language].map((set) => ({ set, file: path.join(folder, `${set}.jsonl`) }));
  const learned = await learnLanguage(language, sources);
  report(learned);
  return learned.table;
}

async function run(folder: string, checks: boolean): Promise<void> {
  const weights = { zh: await learn("zh", folder), en: await learn("en", folder) };
  if (!checks) writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
}

const given = process.argv.slice(2);
const folder = given.find((argument) => !argument.startsWith("--")) ?? DEFAULT_FOLDER;
const missing = Object.values(SETS)
  .flat()
  .filter((set) => !existsSync(path.join(folder, `${set}.jsonl`)));
if (missing.length > 0)
  say(`SKIPPED, nothing learned: ${folder} has no ${missing.map((set) => `${set}.jsonl`).join(", ")}`);
else await run(folder, given.includes("--check"));
