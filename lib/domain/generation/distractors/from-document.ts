import { type Random, shuffled } from "../../shared/random";
import { bareText } from "../../text/normalize";
import type { Fact } from "../fact";
import { textOf } from "../passage";
import type { AnswerPool, PoolEntry } from "./answer-pool";

const SHORTEST = 0.5;
const LONGEST = 2;
/** Enough to choose from; more would cost time in a long document and win nothing. */
const MOST_TRIED = 60;

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
      /\d/.test(entry.text) === /\d/.test(answer) &&
      isSafe(entry, fact, answerBare, sentenceBare),
  );
  return shuffled(
    safe.map((entry) => entry.text),
    random,
  );
}
