import { listPrecache } from "../../after-build/precache";
import type { Benchmark } from "../benchmark";
import type { Site } from "./site";

const MEGABYTE = 1_000_000;

/** Everything a browser stores to work offline, as it travels. */
export function precacheBenchmark({ exportFolder }: Site): Benchmark {
  return {
    name: "precache",
    measures: "size",
    measure: async () => {
      const { entries, bytes, brotliBytes } = await listPrecache(exportFolder);
      return [
        {
          name: "whole precache (brotli)",
          value: brotliBytes / MEGABYTE,
          unit: "MB",
          reference: { name: `${entries.length} files, not compressed`, value: bytes / MEGABYTE },
          target: { atMost: 1.5 },
        },
      ];
    },
  };
}
