import type { OnFeature } from "../../lib/domain/generation/blanks/blank-features";
import type { WeightTable } from "../../lib/domain/generation/blanks/blank-weights";

/** Numbers features as they are met. */
export interface FeatureIndex {
  /** The number of features met. */
  readonly size: number;
  numberOf(...feature: Parameters<OnFeature>): number;
  /** Weights by number as a table in thousandths; those that are as good as nothing are left out. */
  tableOf(weights: Float64Array, intercept: number): WeightTable;
}

const THOUSAND = 1000;
/** Of a smaller weight nobody would notice that it is gone, in thousandths. */
const LEAST_WEIGHT = 10;

function byName<Value>([left]: readonly [string, Value], [right]: readonly [string, Value]): number {
  return left < right ? -1 : 1;
}

export function createFeatureIndex(): FeatureIndex {
  const names: (readonly [string, string])[] = [];
  const numbers = new Map<string, number>();
  return {
    get size() {
      return names.length;
    },
    numberOf: (feature, value, second) => {
      const name = second === undefined ? String(value) : `${value} ${second}`;
      const key = `${feature}\n${name}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, names.length);
      return names.push([feature, name]) - 1;
    },
    tableOf: (weights, intercept) => {
      const table = new Map<string, Map<string, number>>([["any", new Map([["", Math.round(intercept * THOUSAND)]])]]);
      for (const [number, [feature, name]] of names.entries()) {
        const weight = Math.round((weights[number] ?? 0) * THOUSAND);
        if (Math.abs(weight) < LEAST_WEIGHT) continue;
        table.set(feature, (table.get(feature) ?? new Map<string, number>()).set(name, weight));
      }
      const sorted = [...table].map(
        ([feature, values]) => [feature, Object.fromEntries([...values].sort(byName))] as const,
      );
      return Object.fromEntries(sorted.sort(byName));
    },
  };
}
