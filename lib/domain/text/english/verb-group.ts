import { BE_FORMS, DO_FORMS, HAVE_FORMS, isAuxiliaryWord, MODALS } from "./closed-classes";
import { skipAdverbs, type Token } from "./tokens";

/** The verb of a clause with its auxiliaries: `may not have been founded`. */
export interface VerbGroup {
  /** Token indices, the end exclusive; adverbs before the verb belong to it. */
  readonly from: number;
  readonly to: number;
  /** Where its first word stands in the text. */
  readonly adverbsStart: number;
  /** Moves before the subject in a question; `null` where *do* must be put there. */
  readonly auxiliary: Token | null;
  /** The finite word: the auxiliary, or the verb itself. */
  readonly head: Token;
  readonly verb: Token;
  readonly base: string;
  readonly tense: "third" | "base" | "past";
  readonly isPassive: boolean;
  /** A form of *be* that stands alone. */
  readonly isCopula: boolean;
  readonly isNegative: boolean;
  /** What the subject has to be for this form; `null` where any will do. */
  readonly agreesWith: "singular" | "plural" | null;
}

function agreementOf(head: Token): VerbGroup["agreesWith"] {
  if (/^(?:is|was|has|does)$/.test(head.lower)) return "singular";
  if (/^(?:are|were|have|do)$/.test(head.lower)) return "plural";
  if (isAuxiliaryWord(head.lower) || head.form === "past") return null;
  return head.form === "third" ? "singular" : "plural";
}

function tenseOf(head: Token): VerbGroup["tense"] {
  if (/^(?:was|were|had|did)$/.test(head.lower) || head.form === "past") return "past";
  return /^(?:is|has|does)$/.test(head.lower) || head.form === "third" ? "third" : "base";
}

function isFiniteHead(token: Token | undefined): token is Token {
  if (!token) return false;
  if (isAuxiliaryWord(token.lower)) return !/^(?:be|been|being|having|am)$/.test(token.lower);
  return token.wordClass === "verb" && (token.form === "third" || token.form === "past" || token.form === "base");
}

function isMainAfter(auxiliary: Token, token: Token | undefined): boolean {
  if (token?.wordClass !== "verb") return false;
  if (MODALS.has(auxiliary.lower) || DO_FORMS.has(auxiliary.lower)) return token.form === "base";
  if (HAVE_FORMS.has(auxiliary.lower)) return token.form === "participle";
  return token.form === "participle" || token.form === "gerund";
}

interface Chain {
  readonly last: Token;
  readonly verb: Token | null;
  readonly to: number;
}

/** Follows `may have been founded` to its last word. */
function followChain(tokens: readonly Token[], start: number): Chain {
  let last = tokens[start] as Token;
  let to = start + 1;
  for (;;) {
    const at = skipAdverbs(tokens, to);
    const token = tokens[at];
    if (!token) return { last, verb: null, to };
    if (isMainAfter(last, token)) return { last, verb: token, to: at + 1 };
    const continues = /^(?:be|been|being)$/.test(token.lower) || (token.lower === "have" && MODALS.has(last.lower));
    if (!continues) return { last, verb: null, to };
    last = token;
    to = at + 1;
  }
}

/**
 * The verb group that begins at a token, adverbs before it included.
 *
 * @returns `null` where no finite verb stands there, or one whose base is not known
 */
export function verbGroupAt(tokens: readonly Token[], from: number): VerbGroup | null {
  const start = skipAdverbs(tokens, from);
  const head = tokens[start];
  if (!isFiniteHead(head)) return null;
  const isAuxiliary = isAuxiliaryWord(head.lower);
  const chain: Chain = isAuxiliary ? followChain(tokens, start) : { last: head, verb: head, to: start + 1 };
  const verb = chain.verb ?? chain.last;
  const isLone = isAuxiliary && chain.verb === null;
  const base = isLone ? loneBase(verb) : verb.base;
  if (base === undefined) return null;
  const span = tokens.slice(from, chain.to);
  return {
    from,
    to: chain.to,
    adverbsStart: span[0]?.start ?? head.start,
    auxiliary: isAuxiliary && !(isLone && base === "have") ? head : null,
    head,
    verb,
    base,
    tense: tenseOf(head),
    isPassive: BE_FORMS.has(chain.last.lower) && chain.verb?.form === "participle",
    isCopula: isLone && base === "be",
    isNegative: span.some(({ lower }) => /^(?:not|never|cannot|hardly|rarely|seldom)$/.test(lower)),
    agreesWith: agreementOf(head),
  };
}

/** *Be* and *have* can stand alone; a modal cannot. */
function loneBase(verb: Token): string | undefined {
  if (BE_FORMS.has(verb.lower)) return "be";
  return HAVE_FORMS.has(verb.lower) ? "have" : undefined;
}
