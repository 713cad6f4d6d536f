import type { Benchmark, Measurement } from "../benchmark";
import { firstLoadScriptBytes } from "./first-load";
import type { Site } from "./site";

const KILOBYTE = 1000;
const LIMITS = [
  { path: "/", atMost: 45 },
  { path: "/review/", atMost: 60 },
  // A phone that joins a class: these pages load no script besides.
  { path: "/join/", atMost: 40 },
  { path: "/play/", atMost: 40 },
] as const;

/** What our own code adds to the scripts that any page of this Next version loads. */
export function firstLoadBenchmark({ exportFolder, bareFolder }: Site): Benchmark {
  return {
    name: "first load",
    measures: "size",
    measure: async () => {
      const bareBytes = await firstLoadScriptBytes(bareFolder, "/");
      const measurePage = async ({ path, atMost }: (typeof LIMITS)[number]): Promise<Measurement> => ({
        name: `first-load JavaScript of ${path} over a bare page (brotli)`,
        value: ((await firstLoadScriptBytes(exportFolder, path)) - bareBytes) / KILOBYTE,
        unit: "kB",
        reference: { name: "bare page", value: bareBytes / KILOBYTE },
        target: { atMost },
      });
      return Promise.all(LIMITS.map(measurePage));
    },
  };
}
