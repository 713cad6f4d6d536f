import { appGroup } from "./app/app-group";
import type { BenchmarkGroup, BenchmarkResult } from "./benchmark";
import { classroomGroup } from "./classroom/classroom-group";
import { formatJson, formatTable } from "./format-results";
import { generationGroup } from "./generation/generation-group";
import { type BenchArguments, readArguments } from "./read-arguments";
import { runBenchmark } from "./run-benchmark";
import { schedulingGaps } from "./scheduling-gaps";

const GROUPS: readonly BenchmarkGroup[] = [appGroup, generationGroup, classroomGroup];

function say(message: string): void {
  process.stderr.write(`bench: ${message}\n`);
}

async function runGroup(group: BenchmarkGroup): Promise<BenchmarkResult[]> {
  const { benchmarks, close } = await group.open(say);
  const results: BenchmarkResult[] = [];
  try {
    for (const benchmark of benchmarks) results.push(...(await runBenchmark(benchmark, schedulingGaps, say)));
  } finally {
    await close();
  }
  return results;
}

async function run({ groupNames, printsJson }: BenchArguments): Promise<void> {
  const results: BenchmarkResult[] = [];
  for (const group of GROUPS.filter(({ name }) => groupNames.includes(name))) results.push(...(await runGroup(group)));
  console.log(formatTable(results));
  if (printsJson) console.log(formatJson(results));
}

function argumentsOrExit(): BenchArguments {
  try {
    return readArguments(
      process.argv.slice(2),
      GROUPS.map(({ name }) => name),
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    say(error.message);
    process.exit(2);
  }
}

await run(argumentsOrExit());
