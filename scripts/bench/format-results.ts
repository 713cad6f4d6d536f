import type { BenchmarkResult, Target } from "./benchmark";

const COLUMNS = ["benchmark", "value", "target", "holds", "reference"] as const;

function formatNumber(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: 1 });
}

function formatTarget(target: Target): string {
  return "atMost" in target ? `≤ ${formatNumber(target.atMost)}` : `≥ ${formatNumber(target.atLeast)}`;
}

function rowOf(result: BenchmarkResult): readonly string[] {
  return [
    result.name,
    `${formatNumber(result.value)} ${result.unit}`.trimEnd(),
    formatTarget(result.target),
    result.holds ? "yes" : "NO",
    `${result.reference.name}: ${formatNumber(result.reference.value)}`,
  ];
}

/** One line a result, under a heading, in columns as wide as their widest cell. */
export function formatTable(results: readonly BenchmarkResult[]): string {
  const rows = [COLUMNS, ...results.map(rowOf)];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** One line for programs; three decimals are more than any benchmark repeats. */
export function formatJson(results: readonly BenchmarkResult[]): string {
  return JSON.stringify({ results }, (_, value) => (typeof value === "number" ? Number(value.toFixed(3)) : value));
}
