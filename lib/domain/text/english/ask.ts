import type { Statement } from "./statement";

/**
 * The order of words that a question has after its question word: `does DeepSeek activate`, `may policy create`.
 *
 * @param text    the text that the statement's ranges index
 * @param subject the subject as it stands inside a sentence
 * @returns auxiliary, subject and verb, without what follows the verb
 */
export function invertedVerb(text: string, statement: Statement, subject: string): string {
  const { auxiliary, verb, base, tense, adverbs } = statement;
  const adverb = text.slice(adverbs.start, adverbs.end).trim();
  const kept = /^(?:not|never|no longer|now|fully)$/.test(adverb) ? ` ${adverb}` : "";
  if (auxiliary) {
    const between = text.slice(auxiliary.end, Math.max(auxiliary.end, verb.end)).trimEnd();
    return `${text.slice(auxiliary.start, auxiliary.end).toLowerCase()} ${subject}${kept}${between}`;
  }
  const support = tense === "third" ? "does" : tense === "past" ? "did" : "do";
  return `${support} ${subject}${kept} ${base}`;
}
