import type { VerbGroup } from "./verb-group";

export interface Inverted {
  readonly text: string;
  readonly group: VerbGroup;
  /** The subject as it stands inside a sentence. */
  readonly subject: string;
}

/** Adverbs that change what is said: these stay in a question. */
const KEPT =
  /^(?:not|never|no|longer|now|still|already|always|only|often|seldom|well|alone|together|first|also known|jointly)$/;
/** Adverbs on `-ly` say how, how often or how far, and stay too, but for those that join or only colour. */
const SAYS_HOW =
  /^(?!(?:additionally|consequently|accordingly|subsequently|similarly|likewise|finally|eventually|actually|really|basically|simply|obviously|clearly|naturally|notably|interestingly|surprisingly|unfortunately|fortunately|famously|merely|recently|lately|currently|ultimately|essentially|truly|literally|effectively|quickly|widely|greatly|strongly|heavily|highly|deeply|completely|totally|entirely|successfully|easily|promptly|immediately|only)$)[a-z]+ly$/;

/** Words between an auxiliary and its verb that tie the sentence to others, or only colour it. */
const DROPPED = /^(?:also|then|therefore|thus|however|indeed|further|furthermore|even|moreover|again|[a-z]+ly),?$|^,$/i;

function isKept(word: string): boolean {
  const lower = word.toLowerCase();
  return KEPT.test(lower) || SAYS_HOW.test(lower);
}

function keptAdverbs(words: readonly string[]): string {
  return words.filter(isKept).join(" ");
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
    .filter((word) => isKept(word) || !DROPPED.test(word));
  return joined(first, subject, keptAdverbs(adverbsBefore(text, group)), inner.join(" "), verb.text);
}

/** The adverbs around the verb that change what is said, for a question that moves no verb. */
export function adverbsKept(text: string, group: VerbGroup): string {
  const inner = text.slice(group.head.end, Math.max(group.head.end, group.verb.start)).trim().split(/\s+/);
  return keptAdverbs([...adverbsBefore(text, group), ...inner]);
}

function adverbsBefore(text: string, { adverbsStart, head }: VerbGroup): string[] {
  return text.slice(adverbsStart, head.start).trim().split(/\s+/);
}
