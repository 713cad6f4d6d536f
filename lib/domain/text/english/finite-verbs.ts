import type { Word } from "../word";

const RESETS =
  /^(?:and|or|but|that|which|who|where|when|while|whereas|because|as|if|although|though|since|than|what|how|why|whether|before|after|until)$/i;

function isFiniteVerb(word: Word, text: string): boolean {
  if (word.wordClass === "auxiliary") return !/^(?:be|been|being|having|am)$/i.test(text);
  return word.wordClass === "verb" && (word.form === "third" || word.form === "past");
}

const endsSegment = (word: Word, text: string) => word.wordClass === "mark" || RESETS.test(text);

/** Could a plural noun be the verb that its clause lacks: `This basin encompasses 7,000 miles`? */
function couldBeVerb(words: readonly Word[], at: number, textOf: (word: Word | undefined) => string): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word?.form !== "plural" || word.wordClass !== "noun" || !before || !after) return false;
  const followsSubject = /^(?:noun|name|numeral)$/.test(before.wordClass) && before.form !== "plural";
  const opensObject =
    after.wordClass === "determiner" ||
    after.wordClass === "numeral" ||
    (textOf(after) === "to" && after.wordClass === "particle") ||
    textOf(after) === "that";
  return followsSubject && opensObject;
}

/** Gives a clause without any finite verb the one word in it that can be one. */
export function withMissingVerb(words: readonly Word[], textOf: (word: Word | undefined) => string): Word[] {
  const result = [...words];
  let from = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const word = words[at];
    if (word && !endsSegment(word, textOf(word))) continue;
    const segment = Array.from({ length: at - from }, (_, offset) => from + offset);
    const candidates = segment.filter((index) => couldBeVerb(words, index, textOf));
    const [only] = candidates;
    const verb = only === undefined ? undefined : words[only];
    const hasVerb = segment.some((index) => isFiniteVerb(words[index] as Word, textOf(words[index])));
    if (verb && only !== undefined && candidates.length === 1 && !hasVerb)
      result[only] = { start: verb.start, end: verb.end, wordClass: "verb", form: "third" };
    from = at + 1;
  }
  return result;
}

/** A clause has one finite verb: a second that could be a plural noun is one (`overtake the leading US models`). */
export function withOneVerb(words: readonly Word[], textOf: (word: Word | undefined) => string): Word[] {
  let hasVerb = false;
  return words.map((word, index) => {
    const text = textOf(word);
    if (word.wordClass === "mark" || RESETS.test(text)) {
      hasVerb = false;
      return word;
    }
    const before = words[index - 1];
    const follows = before && /^(?:noun|name|adjective|numeral|verb)$/.test(before.wordClass) && before.form !== "past";
    const isBare = word.form === "base" && /^(?:noun|name)$/.test(before?.wordClass ?? "");
    if (hasVerb && follows && isBare && word.wordClass === "verb" && textOf(before) !== "to")
      return { start: word.start, end: word.end, wordClass: "noun" };
    if (
      hasVerb &&
      follows &&
      word.wordClass === "verb" &&
      word.form === "third" &&
      words[index + 1]?.wordClass !== "determiner"
    )
      return { start: word.start, end: word.end, wordClass: "noun", form: "plural" };
    hasVerb = hasVerb || isFiniteVerb(word, text);
    return word;
  });
}
