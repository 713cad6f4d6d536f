import type { Benchmark, Measurement } from "../../scripts/bench/benchmark";
import { judge } from "../../scripts/bench/benchmark";
import { runBenchmark } from "../../scripts/bench/run-benchmark";
import type { SchedulingGaps } from "../../scripts/bench/scheduling-gaps";

const aMeasurement = (changes: Partial<Measurement> = {}): Measurement => ({
  name: "key to answer",
  value: 40,
  unit: "ms",
  reference: { name: "empty page", value: 12 },
  target: { atMost: 50 },
  ...changes,
});

const aBenchmark = (measures: Benchmark["measures"], measure = jest.fn(async () => [aMeasurement()])) => ({
  name: "keys",
  measures,
  measure,
});

/** A machine that answers the question before, during and after with these reasons. */
const aMachine = (before: string | null, during: string | null, after: string | null): SchedulingGaps => {
  const answers = [before, after];
  return { reasonBusyNow: async () => answers.shift() ?? null, watch: () => async () => during };
};

const QUIET = aMachine(null, null, null);

it("computes whether a value holds from its target, the bound included", () => {
  const held = [judge(aMeasurement({ value: 50 })), judge(aMeasurement({ value: 95, target: { atLeast: 95 } }))];
  const missed = [judge(aMeasurement({ value: 50.1 })), judge(aMeasurement({ value: 94, target: { atLeast: 95 } }))];

  expect(held.map(({ holds }) => holds)).toEqual([true, true]);
  expect(missed.map(({ holds }) => holds)).toEqual([false, false]);
});

it("reports durations of a quiet machine", async () => {
  const results = await runBenchmark(aBenchmark("duration"), QUIET, () => undefined);

  expect(results).toEqual([{ ...aMeasurement(), holds: true }]);
});

it.each([
  ["during", aMachine(null, "stood still", null)],
  ["after", aMachine(null, null, "others take a third")],
])("says that the machine was busy %s the benchmark, and reports no duration", async (_when, machine) => {
  const say = jest.fn();

  const results = await runBenchmark(aBenchmark("duration"), machine, say);

  expect(results).toEqual([]);
  expect(say).toHaveBeenLastCalledWith(expect.stringContaining("the machine is busy"));
});

it("does not even measure durations on a machine that is busy before", async () => {
  const benchmark = aBenchmark("duration");

  await runBenchmark(benchmark, aMachine("others take a half", null, null), () => undefined);

  expect(benchmark.measure).not.toHaveBeenCalled();
});

it("reports sizes however busy the machine is", async () => {
  const results = await runBenchmark(aBenchmark("size"), aMachine("busy", "busy", "busy"), () => undefined);

  expect(results).toHaveLength(1);
});

it("ends the watch when a benchmark fails", async () => {
  const endWatch = jest.fn(async () => null);
  const failing = aBenchmark(
    "duration",
    jest.fn(() => Promise.reject(new Error("no browser"))),
  );

  const run = runBenchmark(failing, { reasonBusyNow: async () => null, watch: () => endWatch }, () => undefined);

  await expect(run).rejects.toThrow("no browser");
  expect(endWatch).toHaveBeenCalled();
});
