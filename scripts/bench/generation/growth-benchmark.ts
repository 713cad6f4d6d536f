import type { Language } from "../../../lib/domain/shared/language";
import type { Benchmark, Measurement, Say } from "../benchmark";
import { median } from "../percentile";
import { growthExponent } from "./growth";
import type { MeasuredRun } from "./measured-run";
import { runMeasured } from "./run-measured";

/** Bytes, and how often each size is run: short runs scatter more. */
const SIZES: readonly (readonly [number, number])[] = [
  [10_000, 9],
  [30_000, 5],
  [100_000, 3],
  [300_000, 3],
  [1_000_000, 3],
];
/** Runs until the engine has compiled what it will compile. */
const WARM_UP = [100_000, 100_000];
/** Only Chinese is cut by our own dictionary; the English library takes the larger part of the time by itself. */
const MOST_TIMES_TAGGING = 8;

/** The typical run of each size. */
function typicalRuns(runs: readonly MeasuredRun[]) {
  return SIZES.map(([size, times], index) => {
    const first = SIZES.slice(0, index).reduce((sum, [, before]) => sum + before, WARM_UP.length);
    const ofSize = runs.slice(first, first + times);
    const generating = median(ofSize.map(({ generatingMillis }) => generatingMillis));
    return { size, generating, tagging: median(ofSize.map(({ taggingMillis }) => taggingMillis)) };
  });
}

/** How time grows with the text, and how much of it is only cutting it into words. */
export function growthBenchmark(language: Language, say: Say): Benchmark {
  return {
    name: `growth of generation (${language})`,
    measures: "duration",
    measure: async () => {
      const sizes = SIZES.flatMap(([size, times]) => Array.from({ length: times }, () => size));
      const typical = typicalRuns(await runMeasured(language, "bytes", [...WARM_UP, ...sizes]));
      for (const { size, generating, tagging } of typical)
        say(`${size} bytes: ${generating.toFixed(0)} ms, words alone ${tagging.toFixed(0)} ms`);
      const exponentOf = (part: "generating" | "tagging") =>
        growthExponent(typical.map((run) => ({ size: run.size, millis: run[part] })));
      const growth: Measurement = {
        name: `growth from 10 kB to 1 MB, exponent (${language})`,
        value: exponentOf("generating"),
        unit: "",
        reference: { name: "words alone", value: exponentOf("tagging") },
        target: { atMost: 1.15 },
      };
      const last = typical.at(-1);
      if (language !== "zh" || !last) return [growth];
      const share: Measurement = {
        name: "whole pipeline over words alone, 1 MB (zh)",
        value: last.generating / last.tagging,
        unit: "×",
        reference: { name: "words alone, ms", value: last.tagging },
        target: { atMost: MOST_TIMES_TAGGING },
      };
      return [growth, share];
    },
  };
}
