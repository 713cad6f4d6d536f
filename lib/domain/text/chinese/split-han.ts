import type { Word } from "../word";
import type { ChineseDictionary, PackedWord } from "./dictionary";

/** A longer run has no marks for pages; pieces of this length keep the tables small and the time linear. */
const LONGEST_RUN = 4096;

/**
 * Cuts a run of Han characters into the cheapest row of words: of all ways through the dictionary the one whose words
 * are together the likeliest. Of two that cost the same the one whose earlier word is longer wins.
 *
 * @param start,end UTF-16 offsets of the run, all Han
 * @returns the words, covering the run; a character that is no word has the class `other`
 */
export function splitHan(shadow: string, start: number, end: number, dictionary: ChineseDictionary): Word[] {
  const words: Word[] = [];
  for (let at = start; at < end; at += LONGEST_RUN) {
    splitRun(shadow, at, Math.min(end, at + LONGEST_RUN), dictionary, words);
  }
  return words;
}

function splitRun(shadow: string, start: number, end: number, dictionary: ChineseDictionary, words: Word[]): void {
  const steps = cheapestSteps(shadow.slice(start, end), dictionary);
  let at = start;
  while (at < end) {
    const step = steps[at - start];
    const length = step?.text.length ?? 1;
    words.push({ start: at, end: at + length, wordClass: step?.wordClass ?? "other" });
    at += length;
  }
}

/** From the end of the run to its head: for each offset the word that the cheapest way to the end begins with. */
function cheapestSteps(run: string, dictionary: ChineseDictionary): (PackedWord | undefined)[] {
  const costs = new Int32Array(run.length + 1);
  const steps = new Array<PackedWord | undefined>(run.length);
  for (let at = run.length - 1; at >= 0; at -= 1) {
    const step = cheapestWordAt(run, at, costs, dictionary);
    costs[at] = (step?.cost ?? dictionary.unknownCost) + (costs[at + (step?.text.length ?? 1)] ?? 0);
    steps[at] = step;
  }
  return steps;
}

/**
 * @param costs of the way from each later offset to the end
 * @returns undefined where the character alone, as no word, is cheapest
 */
function cheapestWordAt(
  run: string,
  at: number,
  costs: Int32Array,
  { words, longestFrom, unknownCost }: ChineseDictionary,
): PackedWord | undefined {
  const longest = Math.min(longestFrom[run.charCodeAt(at)] ?? 0, run.length - at);
  let least = unknownCost + (costs[at + 1] ?? 0);
  let cheapest: PackedWord | undefined;
  for (let length = 1; length <= longest; length += 1) {
    const word = words.get(run.slice(at, at + length));
    if (word === undefined) continue;
    const cost = word.cost + (costs[at + length] ?? 0);
    if (cost > least) continue;
    least = cost;
    cheapest = word;
  }
  return cheapest;
}
