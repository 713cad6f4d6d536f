import { stableHash } from "./stable-hash";

/** A stream of random numbers that its seed decides wholly. */
export interface Random {
  /** A number in [0, 1), a multiple of 2⁻³². */
  next(): number;
  /** A whole number in [0, max). */
  integer(max: number): number;
}

const TWO_TO_32 = 0x1_0000_0000;

function wordAt(hash: string, index: number): number {
  return Number.parseInt(hash.slice(index * 8, index * 8 + 8), 16);
}

/**
 * Random numbers from a seed: sfc32, in 32-bit integer arithmetic only, so that every engine draws the same.
 *
 * @param seed any text; each seed starts its own stream
 * @see https://pracrand.sourceforge.net/RNG_engines.txt
 */
export function createRandom(seed: string): Random {
  const hash = stableHash([seed]);
  let a = wordAt(hash, 0) | 0;
  let b = wordAt(hash, 1) | 0;
  let c = wordAt(hash, 2) | 0;
  let counter = wordAt(hash, 3) | 0;

  function nextWord(): number {
    const word = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    return word >>> 0;
  }

  const next = () => nextWord() / TWO_TO_32;
  return {
    next,
    integer: (max) => {
      if (!Number.isSafeInteger(max) || max < 1) throw new RangeError(`max: ${max}`);
      return Math.floor(next() * max);
    },
  };
}

/** The same values in a random order (Fisher and Yates); the given array stays as it is. */
export function shuffled<T>(values: readonly T[], random: Random): T[] {
  const result = [...values];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = random.integer(last + 1);
    const moved = result[last] as T;
    result[last] = result[other] as T;
    result[other] = moved;
  }
  return result;
}
