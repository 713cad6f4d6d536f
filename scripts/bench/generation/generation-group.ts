import type { BenchmarkGroup } from "../benchmark";
import { growthBenchmark } from "./growth-benchmark";
import { longDocumentBenchmark } from "./long-document-benchmark";
import { shortTextBenchmark } from "./short-text-benchmark";

/** What making cards costs, on texts of every length in both languages. */
export const generationGroup: BenchmarkGroup = {
  name: "generation",
  open: async (say) => ({
    benchmarks: (["zh", "en"] as const).flatMap((language) => [
      shortTextBenchmark(language),
      growthBenchmark(language, say),
      longDocumentBenchmark(language),
    ]),
    close: async () => undefined,
  }),
};
