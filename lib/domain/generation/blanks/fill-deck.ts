import type { TextRange } from "../../document/document";
import { bareText } from "../../text/normalize";
import { checkContextOf, firstFailedCheck } from "../checks/run-checks";
import type { Fact } from "../fact";
import type { Candidate } from "../item";
import { clozeMaker } from "../items/cloze";
import type { ItemContext } from "../items/item-maker";
import type { Passage } from "../passage";
import { LAST_RESORT_SCORES, MOST_ITEMS_PER_SENTENCE } from "../select/weights";
import { blankFact } from "./blank-fact";
import { blankSpans } from "./blank-spans";
import { type BlankWeights, createWeighing } from "./blank-weights";
import { type RankedBlank, rankBlanks } from "./rank-blanks";
import { countSectionWords } from "./section-words";

/** An item of the last resort, with the blank that it asks for. */
export interface FilledItem {
  readonly item: Candidate;
  readonly fact: Fact;
  /** > 0; comparable inside one document. */
  readonly worth: number;
}

interface RatedBlank {
  readonly passage: Passage;
  readonly blank: RankedBlank;
  readonly worth: number;
}

/** What a further blank of a sentence is worth beside the first: questions spread over the text. */
const FURTHER_SHARE = 0.8;

/** A longer text that gives nearly nothing else is a list of figures, or noise: its first sentences are enough. */
const MOST_SENTENCES = 4000;

/** What is left of a worth after so many better ones: by multiplication, since engines' powers differ in the last digit. */
function dampened(worth: number, better: number): number {
  return better === 0 ? worth : dampened(worth * FURTHER_SHARE, better - 1);
}

/** The best blanks of every sentence that a deck has not asked about often enough. */
function rateBlanks(context: ItemContext, weights: BlankWeights, taken: Taken): RatedBlank[] {
  const weighing = { zh: createWeighing(weights.zh), en: createWeighing(weights.en) };
  const sections = countSectionWords(context.passages);
  return context.passages.slice(0, MOST_SENTENCES).flatMap((passage) => {
    const asked = taken.countIn(passage.source);
    if (passage.isQuotation || asked >= MOST_ITEMS_PER_SENTENCE) return [];
    const counts = sections.get(passage.section) ?? new Map<string, number>();
    const known = { names: context.namesIn(passage), counts };
    const ranked = rankBlanks(blankSpans(passage), known, weighing[passage.language]);
    return ranked.map((blank) => ({ passage, blank, worth: dampened(blank.worth, asked + blank.place) }));
  });
}

/** What a deck holds already: no blank asks for the same words, nor a third time of one sentence. */
class Taken {
  private readonly perSentence = new Map<number, number>();
  private readonly answers = new Set<string>();
  private readonly spans = new Map<number, TextRange[]>();

  constructor(items: readonly Candidate[]) {
    for (const item of items) this.add(item);
  }

  add({ source, answer, answerSpan }: Candidate): void {
    this.perSentence.set(source.start, this.countIn(source) + 1);
    this.answers.add(bareText(answer));
    if (answerSpan) this.spans.set(source.start, [...(this.spans.get(source.start) ?? []), answerSpan]);
  }

  countIn({ start }: TextRange): number {
    return this.perSentence.get(start) ?? 0;
  }

  /** May a blank still come in? Asked before anything is made of it. */
  leavesRoomFor({ passage, blank }: RatedBlank): boolean {
    const { source } = passage;
    if (this.countIn(source) >= MOST_ITEMS_PER_SENTENCE) return false;
    const range = passage.toSourceRange(blank.start, blank.end);
    const overlaps = ({ start, end }: TextRange) => start < range.end && range.start < end;
    return !(this.spans.get(source.start) ?? []).some(overlaps);
  }

  holdsAnswer(answer: string): boolean {
    return this.answers.has(bareText(answer));
  }
}

/** By worth, then by their own words: never by place, so that moving a section moves no item. */
function byWorth(left: RatedBlank, right: RatedBlank): number {
  if (left.worth !== right.worth) return right.worth - left.worth;
  const [leftQuote, rightQuote] = [left.passage.source.quote, right.passage.source.quote];
  if (leftQuote !== rightQuote) return leftQuote < rightQuote ? -1 : 1;
  return left.blank.start - right.blank.start;
}

/** A worth as a score below that of every other item, rounded to thousandths. */
function scoreOf(worth: number): number {
  return Math.floor(LAST_RESORT_SCORES * 1000 * (worth / (worth + 1))) / 1000;
}

function makeItem({ passage, blank, worth }: RatedBlank, context: ItemContext): FilledItem | null {
  const before = context.passages[passage.index - 1];
  const previous = before?.block === passage.block ? before : null;
  const fact = blankFact(passage, previous, blank, context);
  const [candidate] = fact === null ? [] : [clozeMaker.make(fact, context) ?? []].flat();
  if (!fact || !candidate || firstFailedCheck(candidate, checkContextOf(fact), context.simplify) !== null) return null;
  return { item: { ...candidate, score: scoreOf(worth) }, fact, worth };
}

/**
 * Fills a deck with blanks that no frame speaks for: the likeliest answers, at most two items a sentence with those
 * that are there, no answer twice.
 *
 * @param items what the deck holds already
 * @param count how many more it may hold at most
 * @returns best first, each below every other item; fewer than `count` where the document gives no more
 */
export function fillDeck(
  items: readonly Candidate[],
  count: number,
  context: ItemContext,
  weights: BlankWeights,
): FilledItem[] {
  const filled: FilledItem[] = [];
  if (count <= 0) return filled;
  const taken = new Taken(items);
  for (const rated of rateBlanks(context, weights, taken).sort(byWorth)) {
    const made = taken.leavesRoomFor(rated) ? makeItem(rated, context) : null;
    if (made === null || taken.holdsAnswer(made.item.answer)) continue;
    taken.add(made.item);
    filled.push(made);
    if (filled.length >= count) break;
  }
  return filled;
}
