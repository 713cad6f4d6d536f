import type { TextRange } from "../../../document/document";
import { objectAt } from "../../../text/english/noun-phrase";
import { readTokens, type Token } from "../../../text/english/tokens";
import { numberSort } from "../../distractors/number-sort";
import type { AnswerType, Fact, FrameContext } from "../../fact";
import { type Passage, renderPassage, wholeOf } from "../../passage";
import { pointsBack } from "../../stems/english-leaning";

const MOST_ANSWER_WORDS = 6;
const MOST_STEM_WORDS = 45;
const FEWEST_STEM_WORDS = 7;
const MOST_BLANKS = 2;
/** Sentences on each side in which a repeated answer is the theme. */
const NEARBY = 8;
const EMPTY =
  /^(?:the |an? )?(?:one|ones|others?|time|way|part|number|place|thing|things|people|example|case|fact|result|use|year|years|day|days|it|them|him|her|us|which|that|this|these|those|each other|first|same|end|addition|order|terms|addition|contrast|some|many|most|several|all|both)$/i;

interface Blank extends TextRange {
  readonly answerType: AnswerType;
  readonly sort: string;
}

function words(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** Does a noun phrase begin after this word? */
function opensPhrase(token: Token | undefined, at: number): boolean {
  if (!token) return at === 0;
  return /^(?:verb|preposition|auxiliary|mark)$/.test(token.wordClass) || /^(?:and|or|but)$/.test(token.lower);
}

/** Noun phrases that a verb or a preposition takes, or that head a clause. */
function nounBlanks(passage: Passage, tokens: readonly Token[]): Blank[] {
  return tokens.flatMap((first, at): Blank[] => {
    const phrase = opensPhrase(tokens[at - 1], at) ? objectAt(tokens, at) : null;
    if (!phrase || phrase.kind === "pronoun") return [];
    const second = tokens[phrase.from + 1];
    const start = second && /^(?:the|an?)$/.test(first.lower) ? second.start : phrase.start;
    const text = passage.shadow.slice(start, phrase.end);
    const isPlain = words(text) <= MOST_ANSWER_WORDS && !EMPTY.test(text) && !pointsBack(text) && text.length > 3;
    return isPlain && !/[,()"“”]|^(?:that|which|whose|its|their|his|her)\b/i.test(text)
      ? [{ start, end: phrase.end, answerType: "phrase", sort: "phrase:blank" }]
      : [];
  });
}

/** Words after which people like to leave a blank. */
const TELLING_BEFORE = /\b(?:was|were|is|at|as|by|on|with|of|called|named) (?:the |an? )?$/;
const TELLING_WORDS = [2, 3] as const;

/** How likely people are to ask for a blank: hand-set points. */
function likelihood(passage: Passage, { start, end, answerType, sort }: Blank, passages: readonly Passage[]): number {
  const text = passage.shadow.slice(start, end);
  const count = words(text);
  const near = passages.slice(Math.max(0, passage.index - NEARBY), passage.index + NEARBY + 1);
  const isRepeated = near.filter((one) => one !== passage && one.shadow.includes(text)).length > 0;
  const points = [
    answerType === "number" ? 5 : 0,
    sort.startsWith("number:percent") ? 4 : 0,
    sort === "name:person" ? 6 : 0,
    count >= TELLING_WORDS[0] && count <= TELLING_WORDS[1] ? 4 : 0,
    count > TELLING_WORDS[1] ? 2 : 0,
    TELLING_BEFORE.test(passage.shadow.slice(Math.max(0, start - 14), start)) ? 5 : 0,
    isRepeated ? -6 : 0,
  ];
  return points.reduce((sum, one) => sum + one, 0);
}

/** The likeliest blanks, none over another. */
function likeliest(passage: Passage, blanks: readonly Blank[], passages: readonly Passage[]): Blank[] {
  const ranked = blanks
    .map((blank) => ({ blank, points: likelihood(passage, blank, passages) }))
    .sort((left, right) => right.points - left.points || left.blank.start - right.blank.start);
  const chosen: Blank[] = [];
  for (const { blank } of ranked) {
    const isFree = chosen.every(({ start, end }) => blank.end <= start || end <= blank.start);
    if (isFree && chosen.length < MOST_BLANKS) chosen.push(blank);
  }
  return chosen;
}

function candidates(passage: Passage, context: FrameContext): Blank[] {
  const { tokens } = readTokens(passage.shadow, passage.words);
  const names = context
    .namesIn(passage)
    .map(({ start, end, nameClass }): Blank => ({ start, end, answerType: "name", sort: `name:${nameClass}` }));
  const numbers = passage.numerals
    .filter(({ form }) => form !== "ordinal")
    .map(
      (numeral): Blank => ({ start: numeral.start, end: numeral.end, answerType: "number", sort: numberSort(numeral) }),
    );
  return [...numbers, ...names, ...nounBlanks(passage, tokens)];
}

/** Does the blank stand clear of hyphens, owners' endings and halves of pairs? */
function standsClear({ shadow }: Passage, { start, end }: TextRange): boolean {
  return (
    !/^['’][a-z]|^[-/–]|^\.\w/.test(shadow.slice(end, end + 2)) &&
    !/[-/–.]$/.test(shadow.slice(Math.max(0, start - 1), start))
  );
}

/**
 * Blanks that no frame speaks for: names, numbers and noun phrases of a sentence that stands on its own. They come
 * after every other fact and fill a deck only where nothing better is left.
 */
export function englishBlanks(passage: Passage, context: FrameContext): Fact[] {
  const whole = wholeOf(passage);
  const stem = renderPassage(passage, whole);
  const length = words(stem);
  if (length > MOST_STEM_WORDS || length < FEWEST_STEM_WORDS || passage.isQuotation || passage.isDangling) return [];
  const inside = ({ start, end }: TextRange) => start >= passage.opening.end && end <= whole.end;
  const fitting = candidates(passage, context).filter((blank) => inside(blank) && standsClear(passage, blank));
  return likeliest(passage, fitting, context.passages).map(({ start, end, answerType, sort }): Fact => {
    const numeral = passage.numerals.find((one) => one.start === start && one.end === end);
    return {
      frame: answerType === "number" ? "number" : answerType === "name" ? "role" : "complement",
      passage,
      context: whole,
      answer: { start, end },
      answerType,
      sort,
      question: null,
      takesBlank: true,
      isLastResort: true,
      ...(numeral ? { numeral } : {}),
    };
  });
}
