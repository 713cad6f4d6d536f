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
const MOST_BLANKS = 12;
const EMPTY =
  /^(?:the |an? )?(?:one|ones|others?|time|way|part|number|place|thing|things|people|example|case|fact|result|use|year|years|day|days|it|them|him|her|us|which|that|this|these|those|each other|first|same|end|addition|order|terms|addition|contrast|some|many|most|several|all|both)$/i;

interface Blank extends TextRange {
  readonly answerType: AnswerType;
  readonly sort: string;
}

function words(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** Noun phrases that a verb or a preposition takes. */
function nounBlanks(passage: Passage, tokens: readonly Token[]): Blank[] {
  return tokens.flatMap((token, at): Blank[] => {
    const opens = /^(?:verb|preposition|auxiliary)$/.test(token.wordClass) && token.lower !== "of";
    const phrase = opens ? objectAt(tokens, at + 1) : null;
    if (!phrase || phrase.kind === "pronoun" || phrase.kind === "pair") return [];
    const first = tokens[phrase.from];
    const second = tokens[phrase.from + 1];
    const start = first && second && /^(?:the|an?)$/.test(first.lower) ? second.start : phrase.start;
    const text = passage.shadow.slice(start, phrase.end);
    const isPlain =
      words(text) <= MOST_ANSWER_WORDS &&
      !EMPTY.test(text) &&
      !/^(?:that|which|whose|its|their|his|her)\b/i.test(text) &&
      !pointsBack(text) &&
      text.length > 3;
    return isPlain && !/[,()"“”]/.test(text)
      ? [{ start, end: phrase.end, answerType: "phrase", sort: "phrase:blank" }]
      : [];
  });
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
  return candidates(passage, context)
    .filter((blank) => inside(blank) && standsClear(passage, blank))
    .slice(0, MOST_BLANKS)
    .map(({ start, end, answerType, sort }): Fact => {
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
