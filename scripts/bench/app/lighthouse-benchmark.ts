import type { Benchmark, Say } from "../benchmark";
import { median } from "../percentile";
import { LIGHTHOUSE_CATEGORIES, type LighthouseCategory, type LighthouseRun, runLighthouse } from "./lighthouse-scores";
import type { Site } from "./site";

const RUNS = 3;
const AT_LEAST: Readonly<Record<LighthouseCategory, number>> = {
  performance: 95,
  accessibility: 100,
  "best-practices": 100,
};
/** Told for information, without a target. */
const OTHER_PAGES = ["/review/", "/import/"];

function describe({ scores, benchmarkIndex }: LighthouseRun): string {
  const each = LIGHTHOUSE_CATEGORIES.map((category) => `${category} ${scores[category]}`);
  return `${each.join(", ")} (benchmarkIndex ${Math.round(benchmarkIndex)})`;
}

/** Lighthouse as on a phone: the median of three runs of the first page. */
export function lighthouseBenchmark({ server }: Site, say: Say): Benchmark {
  const runOn = async (path: string) => {
    const run = await runLighthouse(new URL(path, server.url).href);
    say(`Lighthouse ${path}: ${describe(run)}`);
    return run;
  };
  return {
    name: "Lighthouse",
    measures: "duration",
    measure: async () => {
      const runs: LighthouseRun[] = [];
      while (runs.length < RUNS) runs.push(await runOn("/"));
      for (const path of OTHER_PAGES) await runOn(path);
      const benchmarkIndex = median(runs.map((run) => run.benchmarkIndex));
      return LIGHTHOUSE_CATEGORIES.map((category) => ({
        name: `Lighthouse mobile, ${category}`,
        value: median(runs.map(({ scores }) => scores[category])),
        unit: "of 100",
        reference: { name: "benchmarkIndex", value: benchmarkIndex },
        target: { atLeast: AT_LEAST[category] },
      }));
    },
  };
}
