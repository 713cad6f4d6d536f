import type { Language } from "../../../lib/domain/shared/language";
import type { Benchmark } from "../benchmark";
import { runMeasured } from "./run-measured";

const BYTES = 1_000_000;
const MEGABYTE = 1_000_000;
const SECOND = 1000;
/** A bar that stands still for longer looks stuck. */
const LONGEST_SILENCE_SECONDS = 1;

/** A long book, in a process of its own: its time, its progress and its memory. */
export function longDocumentBenchmark(language: Language): Benchmark {
  return {
    name: `generation of a long document (${language})`,
    measures: "duration",
    measure: async () => {
      const [run] = await runMeasured(language, "bytes", [BYTES]);
      if (!run) throw new Error("nothing was measured");
      const seconds = (run.loadingMillis + run.generatingMillis) / SECOND;
      return [
        {
          name: `1 MB (${language})`,
          value: seconds,
          unit: "s",
          reference: { name: "words alone", value: run.taggingMillis / SECOND },
          target: { atMost: 60 },
        },
        {
          name: `1 MB: longest silence between two reports of progress (${language})`,
          value: run.longestSilenceMillis / SECOND,
          unit: "s",
          reference: { name: "whole duration", value: seconds },
          target: { atMost: LONGEST_SILENCE_SECONDS },
        },
        {
          name: `1 MB: most memory, reading included (${language})`,
          value: run.peakBytes / MEGABYTE,
          unit: "MB",
          reference: { name: "the document read, before generation", value: run.bytesBefore / MEGABYTE },
          target: { atMost: 300 },
        },
      ];
    },
  };
}
