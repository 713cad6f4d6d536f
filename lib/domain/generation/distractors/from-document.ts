import { type Random, shuffled } from "../../shared/random";
import { bareText } from "../../text/normalize";
import type { Fact } from "../fact";
import { textOf } from "../passage";
import type { AnswerPool, PoolEntry } from "./answer-pool";
import { writtenValues } from "./number-text";

const SHORTEST = 0.5;
const LONGEST = 2;
/** Enough to choose from; more would cost time in a long document and win nothing. */
const MOST_TRIED = 60;

const MOST_YEARS_APART = 60;
/** People take numbers for wrong options that are of the right one's size. */
const LARGEST_FACTOR = 4;

function isOfSize(text: string, fact: Fact): boolean {
  const [right] = fact.numeral ? writtenValues(textOf(fact.passage, fact.answer), fact.numeral) : [];
  const [wrong] = fact.numeral ? writtenValues(text, fact.numeral) : [];
  if (right === undefined || wrong === undefined || fact.numeral?.form === "date") return true;
  if (fact.numeral?.form === "year") return Math.abs(right - wrong) <= MOST_YEARS_APART;
  return wrong <= right * LARGEST_FACTOR && right <= wrong * LARGEST_FACTOR;
}

function isOfLength(text: string, answer: string): boolean {
  const ratio = text.length / answer.length;
  return ratio >= SHORTEST && ratio <= LONGEST;
}

/** Could the entry be right as well, or give the answer away? */
function isSafe(entry: PoolEntry, fact: Fact, answerBare: string, sentenceBare: string): boolean {
  if (entry.bare.includes(answerBare) || answerBare.includes(entry.bare)) return false;
  if (fact.frame !== "contrast" && sentenceBare.includes(entry.bare)) return false;
  return fact.answerType !== "phrase" || fact.passage.subject === null || !entry.subjects.has(fact.passage.subject);
}

/**
 * Answers of the same sort from elsewhere in the document, that are certainly not right here.
 *
 * @returns texts in the order that `random` gives
 */
export function distractorsFromDocument(fact: Fact, pool: AnswerPool, random: Random): string[] {
  const answer = textOf(fact.passage, fact.answer);
  const answerBare = bareText(answer);
  const sentenceBare = bareText(fact.passage.text);
  const entries = pool.get(fact.sort) ?? [];
  const first = entries.length > MOST_TRIED ? random.integer(entries.length) : 0;
  const tried = [...entries.slice(first), ...entries.slice(0, first)].slice(0, MOST_TRIED);
  const safe = tried.filter(
    (entry) =>
      isOfLength(entry.text, answer) &&
      isOfSize(entry.text, fact) &&
      /\d/.test(entry.text) === /\d/.test(answer) &&
      isSafe(entry, fact, answerBare, sentenceBare),
  );
  return shuffled(
    safe.map((entry) => entry.text),
    random,
  );
}
