import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Language } from "../../../lib/domain/shared/language";
import type { TextSize } from "./long-text";
import type { MeasuredRun } from "./measured-run";

/** One run after the other in one fresh process: the first is as cold as a learner's first. */
export async function runMeasured(
  language: Language,
  unit: TextSize["unit"],
  sizes: readonly number[],
): Promise<MeasuredRun[]> {
  const program = ["scripts/run-tool.mjs", "measure-generation", language, unit, ...sizes.map(String)];
  const { stdout } = await promisify(execFile)(process.execPath, program, { maxBuffer: 10_000_000 });
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): MeasuredRun => JSON.parse(line));
}
