import type { VerbGroup } from "./verb-group";

export interface Inverted {
  readonly text: string;
  readonly group: VerbGroup;
  /** The subject as it stands inside a sentence. */
  readonly subject: string;
}

/** Adverbs that change what is said: these stay in a question. */
const KEPT =
  /^(?:not|never|no|longer|now|still|already|fully|always|only|often|usually|rarely|seldom|hardly|mostly|mainly|partly|primarily|typically|normally|traditionally|originally|historically|initially|formerly|previously|well|badly|poorly|alone|together|first|also known)$/;

/** Words between an auxiliary and its verb that tie the sentence to others, or only colour it. */
const DROPPED =
  /^(?:also|then|therefore|thus|however|indeed|further|furthermore|even|moreover|again|(?!only|fully)[a-z]+ly),?$|^,$/i;

function keptAdverbs(words: readonly string[]): string {
  return words.filter((word) => KEPT.test(word.toLowerCase())).join(" ");
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/**
 * The order of words that a question has after its question word: `does DeepSeek activate`, `may policy create`.
 *
 * @returns auxiliary, subject and verb, without what follows the verb
 */
export function invertedVerb({ text, group, subject }: Inverted): string {
  const { auxiliary, verb, head, base, tense } = group;
  const between = (from: number, to: number) => text.slice(from, Math.max(from, to)).trim();
  if (!auxiliary) {
    const support = tense === "third" ? "does" : tense === "past" ? "did" : "do";
    return joined(support, subject, keptAdverbs(adverbsBefore(text, group)), base);
  }
  const isCannot = head.text.toLowerCase() === "cannot";
  const first = isCannot ? "can" : head.text.toLowerCase();
  if (isCannot) return joined(first, subject, "not", verb.text);
  if (verb === head) return joined(first, subject, keptAdverbs(adverbsBefore(text, group)));
  const inner = between(head.end, verb.start)
    .split(/\s+/)
    .filter((word) => KEPT.test(word.toLowerCase()) || !DROPPED.test(word));
  return joined(first, subject, keptAdverbs(adverbsBefore(text, group)), inner.join(" "), verb.text);
}

function adverbsBefore(text: string, { adverbsStart, head }: VerbGroup): string[] {
  return text.slice(adverbsStart, head.start).trim().split(/\s+/);
}
