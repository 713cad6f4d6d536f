import type { Language } from "../../shared/language";
import type { OnFeature } from "./blank-features";
import weights from "./weights.json";

/** Weights of features in thousandths: by feature, then by its value, of two parts with a space between them. */
export type WeightTable = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** What `scripts/learn-weights` writes. */
export type BlankWeights = Readonly<Record<Language, WeightTable>>;

/** The weights that were learned. */
export const BLANK_WEIGHTS: BlankWeights = weights;

/** Sums the weights of the features that it hears. */
export interface Weighing {
  readonly on: OnFeature;
  /** The sum since it was last taken, in thousandths; starts anew. */
  take(): number;
}

type Values = ReadonlyMap<string | number, number>;

/** Numbers are looked up as numbers: no text is made of them. */
function keyOf(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

class WeighedFeature {
  readonly alone = new Map<string | number, number>();
  readonly paired = new Map<string | number, Map<string | number, number>>();

  constructor(weights: Readonly<Record<string, number>>) {
    for (const [value, weight] of Object.entries(weights)) {
      const at = value.lastIndexOf(" ");
      if (at < 0) this.alone.set(keyOf(value), weight);
      else this.pairsOf(keyOf(value.slice(0, at))).set(keyOf(value.slice(at + 1)), weight);
    }
  }

  private pairsOf(first: string | number): Map<string | number, number> {
    const pairs = this.paired.get(first) ?? new Map<string | number, number>();
    this.paired.set(first, pairs);
    return pairs;
  }

  weightOf(value: string | number, second: string | number | undefined): number {
    const values: Values | undefined = second === undefined ? this.alone : this.paired.get(value);
    return values?.get(second ?? value) ?? 0;
  }
}

/** Makes weights ready to be looked up many times. */
export function createWeighing(weights: WeightTable): Weighing {
  const features = new Map(Object.entries(weights).map(([name, values]) => [name, new WeighedFeature(values)]));
  let sum = 0;
  return {
    on: (feature, value, second) => {
      sum += features.get(feature)?.weightOf(value, second) ?? 0;
    },
    take: () => {
      const taken = sum;
      sum = 0;
      return taken;
    },
  };
}
