import type { Language } from "../../../lib/domain/shared/language";
import type { Benchmark } from "../benchmark";
import { median } from "../percentile";
import type { MeasuredRun } from "./measured-run";
import { runMeasured } from "./run-measured";

const CHARACTERS = 10_000;
const RUNS = 3;
const SECOND = 1000;

/** A chapter, as a learner meets it: in a fresh worker, with the dictionary still to be read. */
export function shortTextBenchmark(language: Language): Benchmark {
  return {
    name: `generation of a chapter (${language})`,
    measures: "duration",
    measure: async () => {
      const runs: MeasuredRun[] = [];
      while (runs.length < RUNS) runs.push(...(await runMeasured(language, "characters", [CHARACTERS])));
      return [
        {
          name: `10,000 characters, first run, dictionary included (${language})`,
          value: median(runs.map(({ loadingMillis, generatingMillis }) => loadingMillis + generatingMillis)) / SECOND,
          unit: "s",
          reference: { name: "words alone", value: median(runs.map(({ taggingMillis }) => taggingMillis)) / SECOND },
          target: { atMost: 1.5 },
        },
      ];
    },
  };
}
