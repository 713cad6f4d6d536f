import { type Benchmark, type BenchmarkResult, judge, type Measurement, type Say } from "./benchmark";
import type { SchedulingGaps } from "./scheduling-gaps";

/** Measures between two checks that the machine is quiet, and under a third. */
async function measureQuietly(
  benchmark: Benchmark,
  gaps: SchedulingGaps,
): Promise<{ measurements: readonly Measurement[]; reasonBusy: string | null }> {
  const before = await gaps.reasonBusyNow();
  if (before) return { measurements: [], reasonBusy: before };
  const endWatch = gaps.watch();
  try {
    const measurements = await benchmark.measure();
    return { measurements, reasonBusy: (await endWatch()) ?? (await gaps.reasonBusyNow()) };
  } finally {
    await endWatch();
  }
}

/** The results of one benchmark: none, and why, if it measures durations and the machine is busy. */
export async function runBenchmark(benchmark: Benchmark, gaps: SchedulingGaps, say: Say): Promise<BenchmarkResult[]> {
  say(`${benchmark.name} …`);
  if (benchmark.measures === "size") return (await benchmark.measure()).map(judge);
  const { measurements, reasonBusy } = await measureQuietly(benchmark, gaps);
  if (!reasonBusy) return measurements.map(judge);
  say(`${benchmark.name}: nothing reported, the machine is busy (${reasonBusy})`);
  return [];
}
