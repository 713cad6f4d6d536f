import type { TextRange } from "../../document/document";
import { alignQuote } from "./align-quote";
import type { ModelPassage, ModelSentence } from "./model-passage";
import type { ModelItem } from "./reply-schema";

/** What proves an item: the sentence of its answer, and the others that it quotes. */
export interface LocatedItem {
  readonly sentence: ModelSentence;
  readonly evidence: readonly ModelSentence[];
  /** In the visible text of the sentence; `null` where the quote does not hold the answer. */
  readonly answer: TextRange | null;
}

function sentencesIn({ sentences }: ModelPassage, range: TextRange): ModelSentence[] {
  return sentences.filter((sentence) => sentence.start < range.end && sentence.end > range.start);
}

const isWordCharacter = (character: string) => /[A-Za-z0-9]/.test(character);

/** Whole words and whole numbers only: 5 does not stand in 5.5, nor `art` in `part`. */
function isWhole(text: string, { start, end }: TextRange): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (isWordCharacter(before) && isWordCharacter(text.charAt(start))) return false;
  if (isWordCharacter(after) && isWordCharacter(text.charAt(end - 1))) return false;
  const splitsBefore = /\d[.,]$/.test(text.slice(0, start)) && /\d/.test(text.charAt(start));
  const splitsAfter = /^[.,]\d/.test(text.slice(end)) && /\d/.test(text.charAt(end - 1));
  return !splitsBefore && !splitsAfter;
}

/** Where the answer stands in the part of a sentence that was quoted. */
function answerIn(sentence: ModelSentence, quoted: TextRange, answer: string): TextRange | null {
  const { text } = sentence.visible;
  const from = Math.max(0, quoted.start - sentence.start);
  const until = Math.min(text.length, quoted.end - sentence.start);
  return (
    alignQuote(answer, text).find((range) => range.start >= from && range.end <= until && isWhole(text, range)) ?? null
  );
}

/** The sentences that an item names as its context; `null` where they stand nowhere. */
function contextOf({ context }: ModelItem, passage: ModelPassage): ModelSentence[] | null {
  if (context === null || context.trim() === "") return [];
  const [range] = alignQuote(context, passage.text);
  return range ? sentencesIn(passage, range) : null;
}

function locateIn(passage: ModelPassage, quoted: TextRange, answer: string): LocatedItem[] {
  const covered = sentencesIn(passage, quoted);
  return covered.map((sentence) => ({
    sentence,
    evidence: covered.filter((other) => other !== sentence),
    answer: answerIn(sentence, quoted, answer),
  }));
}

/**
 * Finds what an item quotes in the passage that the model was shown.
 *
 * @returns `null` where the quote, or the context it names, stands nowhere in the passage
 */
export function locateAnswer(item: ModelItem, passage: ModelPassage): LocatedItem | null {
  const context = contextOf(item, passage);
  const places = alignQuote(item.quote, passage.text).flatMap((quoted) => locateIn(passage, quoted, item.answer));
  const place = places.find(({ answer }) => answer !== null) ?? places[0];
  if (!place || !context) return null;
  const named = context.filter((other) => other !== place.sentence && !place.evidence.includes(other));
  return { ...place, evidence: [...place.evidence, ...named] };
}
