import type { Random } from "../../shared/random";
import { bareText } from "../../text/normalize";
import type { Fact } from "../fact";
import { type Passage, textOf } from "../passage";
import { unitsOfPassage } from "../select/term-statistics";
import { type AnswerPool, type PoolEntry, saidOf } from "./answer-pool";
import { isAlike } from "./choosable";
import { areListedTogether } from "./listed-together";
import { writtenValues } from "./number-text";

const SHORTEST = 0.5;
const LONGEST = 2;
/** Enough to choose from; more would cost time in a long document and win nothing. */
const MOST_TRIED = 60;
const MOST_WANTED = 8;

const MOST_YEARS_APART = 60;
/** People take numbers for wrong options that are of the right one's size. */
const LARGEST_FACTOR = 4;
/** Sentences that share so much say the same of different things: the other's answer may be right here too. */
const SAME_STATEMENT = 0.6;

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

/** `12.5%-25%` is another way to write `12.5% 到 25%`, and no wrong answer. */
function isSameNumber(text: string, fact: Fact): boolean {
  if (!fact.numeral) return false;
  const right = writtenValues(textOf(fact.passage, fact.answer), fact.numeral);
  return writtenValues(text, fact.numeral).join(" ") === right.join(" ");
}

/** Does the entry stand on the other side of the fact's own contrast? */
function isOtherSide(entry: PoolEntry, fact: Fact): boolean {
  return fact.frame === "contrast" && entry.passages.has(fact.passage);
}

/** Could the entry be right as well, or give the answer away? */
function isSafe(entry: PoolEntry, fact: Fact, answerBare: string, sentenceBare: string): boolean {
  if (entry.bare === answerBare) return false;
  if (!fact.numeral && (entry.bare.includes(answerBare) || answerBare.includes(entry.bare))) return false;
  if (isOtherSide(entry, fact)) return true;
  const said = saidOf(fact);
  return !sentenceBare.includes(entry.bare) && (said === null || !entry.saidOf.has(said));
}

function saysTheSame(one: Passage, other: Passage): boolean {
  const units = unitsOfPassage(one);
  const others = unitsOfPassage(other);
  let shared = 0;
  for (const unit of units) if (others.has(unit)) shared += 1;
  return shared > SAME_STATEMENT * Math.min(units.size, others.size);
}

/** The characters right before an answer: its verb. */
const LEAD_LENGTH = 3;

function leadTo(text: string, at: number): string {
  return bareText(text.slice(0, Math.max(0, at))).slice(-LEAD_LENGTH);
}

/** `为全球企业提供了 A` and `提供了 B`: both may answer who asks what is provided. */
function isLedAlike(entry: PoolEntry, other: Passage, { passage, answer, answerType }: Fact): boolean {
  if (answerType !== "phrase" && answerType !== "clause") return false;
  return leadTo(other.text, other.text.indexOf(entry.text)) === leadTo(passage.text, answer.start);
}

function mayHoldHere(entry: PoolEntry, fact: Fact): boolean {
  return [...entry.passages]
    .slice(0, MOST_WANTED)
    .some((other) => other !== fact.passage && (saysTheSame(other, fact.passage) || isLedAlike(entry, other, fact)));
}

/** A number that mixes a text with the draw: ranks texts by chance, each by itself, whatever others there are. */
function rankOf(text: string, draw: number): number {
  let hash = draw;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function someOf(entries: readonly PoolEntry[], draw: number): readonly PoolEntry[] {
  if (entries.length <= MOST_TRIED) return entries;
  const first = draw % entries.length;
  const some = entries.slice(first, first + MOST_TRIED);
  return [...some, ...entries.slice(0, MOST_TRIED - some.length)];
}

/**
 * Answers of the same sort from elsewhere in the document, that are certainly not right here.
 *
 * @returns texts: the other side of a contrast first, then what is listed beside the answer elsewhere, then what stands
 *   under the same heading, then the rest; within each by chance, so that another answer elsewhere in the document changes nothing for those there are
 */
export function distractorsFromDocument(fact: Fact, pool: AnswerPool, random: Random): string[] {
  const { passage } = fact;
  const sort = pool.sortOf(fact);
  const answer = textOf(passage, fact.answer);
  const [answerBare, sentenceBare] = [bareText(answer), bareText(passage.text)];
  const draw = random.integer(0x7fff_ffff);
  const siblings = pool.inSection(sort, passage.section);
  const nearness = (entry: PoolEntry) => {
    if (isOtherSide(entry, fact)) return 0;
    if (areListedTogether(fact, entry)) return 1;
    return siblings.includes(entry) ? 2 : 3;
  };
  const safe = [...new Set([...someOf(siblings, draw), ...someOf(pool.ofSort(sort), draw)])].filter(
    (entry) =>
      isOfLength(entry.text, answer) &&
      isOfSize(entry.text, fact) &&
      !isSameNumber(entry.text, fact) &&
      isAlike(fact, sort, entry.text) &&
      /\d/.test(entry.text) === /\d/.test(answer) &&
      isSafe(entry, fact, answerBare, sentenceBare),
  );
  const ranked = safe
    .map((entry) => ({ entry, near: nearness(entry), rank: rankOf(entry.bare, draw) }))
    .sort(
      (one, other) => one.near - other.near || one.rank - other.rank || (one.entry.bare < other.entry.bare ? -1 : 1),
    );
  return ranked
    .slice(0, MOST_WANTED)
    .filter(({ entry, near }) => near === 0 || !mayHoldHere(entry, fact))
    .map(({ entry }) => entry.text);
}
