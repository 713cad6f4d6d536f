/** The bound a value is held to, in the unit of the value. */
export type Target = { readonly atMost: number } | { readonly atLeast: number };

export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value is compared with, measured in the same run. */
  readonly reference: { readonly name: string; readonly value: number };
  readonly target: Target;
}

export interface BenchmarkResult extends Measurement {
  readonly holds: boolean;
}

export interface Benchmark {
  readonly name: string;
  /** Other work on the machine falsifies a duration, never a size. */
  readonly measures: "size" | "duration";
  measure(): Promise<readonly Measurement[]>;
}

/** Benchmarks that share what they measure: a build, a server, a browser. */
export interface OpenGroup {
  readonly benchmarks: readonly Benchmark[];
  close(): Promise<void>;
}

/** Tells the person at the terminal what is going on. */
export type Say = (message: string) => void;

export interface BenchmarkGroup {
  readonly name: string;
  open(say: Say): Promise<OpenGroup>;
}

export function judge(measurement: Measurement): BenchmarkResult {
  const { value, target } = measurement;
  return { ...measurement, holds: "atMost" in target ? value <= target.atMost : value >= target.atLeast };
}
