/** One case: the indices of the features that it has, and whether it came true. */
export interface Case {
  readonly features: Int32Array;
  readonly holds: boolean;
}

export interface FitOptions {
  readonly featureCount: number;
  /** Pulls every weight towards 0: half of this times its square is added to the loss; > 0. */
  readonly pull: number;
}

export interface Fit {
  /** By feature. */
  readonly weights: Float64Array;
  readonly intercept: number;
}

/** Pairs of steps and of changes in slope that the search remembers. */
const MEMORY = 8;
const MOST_STEPS = 60;
/** A step that lowers the loss by less than this share is the last. */
const LEAST_GAIN = 1e-4;
const SHORTEST_STEP = 1e-6;

type Vector = Float64Array;

interface Point {
  readonly at: Vector;
  readonly loss: number;
  readonly slope: Vector;
}

interface Remembered {
  readonly step: Vector;
  readonly change: Vector;
}

function dot(left: Vector, right: Vector): number {
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}

function minus(left: Vector, right: Vector): Vector {
  return left.map((value, index) => value - (right[index] ?? 0));
}

function add(slope: Vector, index: number, value: number): void {
  slope[index] = (slope[index] ?? 0) + value;
}

/** Adds one case to the slope; returns its loss. */
function addCase({ features, holds }: Case, at: Vector, slope: Vector): number {
  const intercept = at.length - 1;
  const target = holds ? 1 : 0;
  let sum = at[intercept] ?? 0;
  for (const feature of features) sum += at[feature] ?? 0;
  const error = 1 / (1 + Math.exp(-sum)) - target;
  add(slope, intercept, error);
  for (const feature of features) add(slope, feature, error);
  return Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(sum, 0) - target * sum;
}

/** Loss and slope at a point: the last place is the intercept, which nothing pulls. */
function pointAt(cases: readonly Case[], at: Vector, { featureCount, pull }: FitOptions): Point {
  const slope = new Float64Array(featureCount + 1);
  let loss = 0;
  for (const one of cases) loss += addCase(one, at, slope);
  for (let feature = 0; feature < featureCount; feature += 1) {
    const weight = at[feature] ?? 0;
    loss += (pull * weight * weight) / 2;
    add(slope, feature, pull * weight);
  }
  return { at, loss, slope };
}

/** The direction of the next step: the slope, bent by what the last steps told of the curve (L-BFGS). */
function directionOf(slope: Vector, memory: readonly Remembered[]): Vector {
  let direction = slope.slice();
  const shares: number[] = [];
  for (const { step, change } of memory.toReversed()) {
    const share = dot(step, direction) / dot(step, change);
    shares.unshift(share);
    direction = direction.map((value, index) => value - share * (change[index] ?? 0));
  }
  const last = memory.at(-1);
  const scale = last ? dot(last.step, last.change) / dot(last.change, last.change) : 1 / Math.sqrt(dot(slope, slope));
  direction = direction.map((value) => value * scale);
  for (const [order, { step, change }] of memory.entries()) {
    const share = (shares[order] ?? 0) - dot(change, direction) / dot(step, change);
    direction = direction.map((value, index) => value + share * (step[index] ?? 0));
  }
  return direction;
}

/** The first point along a direction that lies lower: a whole step, a half, a quarter… */
function descend(point: Point, direction: Vector, evaluate: (at: Vector) => Point): Point {
  for (let length = 1; length > SHORTEST_STEP; length /= 2) {
    const next = evaluate(point.at.map((value, index) => value - length * (direction[index] ?? 0)));
    if (next.loss < point.loss) return next;
  }
  return point;
}

/**
 * Fits a logistic regression: the same cases in the same order give the same weights, with no dice.
 *
 * @returns weights whose sum over a case's features, with the intercept, is the logarithm of its odds
 */
export function fitLogistic(cases: readonly Case[], options: FitOptions): Fit {
  const evaluate = (at: Vector) => pointAt(cases, at, options);
  const memory: Remembered[] = [];
  let point = evaluate(new Float64Array(options.featureCount + 1));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = descend(point, directionOf(point.slope, memory), evaluate);
    const gain = point.loss - next.loss;
    const remembered = { step: minus(next.at, point.at), change: minus(next.slope, point.slope) };
    if (dot(remembered.step, remembered.change) > 0) memory.push(remembered);
    if (memory.length > MEMORY) memory.shift();
    point = next;
    if (gain <= LEAST_GAIN * point.loss) break;
  }
  return { weights: point.at.slice(0, options.featureCount), intercept: point.at[options.featureCount] ?? 0 };
}
