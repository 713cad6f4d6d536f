import type { TextRange } from "../../../document/document";
import type { EnglishClause } from "../../stems/english-stem";
import { isPlainWord } from "./weighty";

/** Verbs of which almost anything can be the object. */
export const GENERIC_VERB =
  /^(?:use|provide|contain|allow|execute|update|remove|read|offer|support|define|manage|create|run|require|add|open|change|check|list|display|install|receive|build|apply|set|handle|accept|produce|own|pass|pose|enter|concern|describe|strike|hear|perform|present|select|choose|win|begin|create|write|publish|sign|visit|join|meet|know|study|control|reach|take|embed|generate|enable)$/;

/** Kinds that say no more than *what*. */
const NO_KIND =
  /^(?:capabilit(?:y|ies)|functions?|functionality|features?|support|options?|tools?|methods?|ways?|mechanisms?|means|information|data|access|abilit(?:y|ies)|things?|start|end|part|use|value|rest)$/;

/** `the Ethernet protocol`: what kind of thing it is, by its last noun; `null` where nothing narrows it. */
export function kindOf({ tokens, group }: EnglishClause, answer: TextRange): string | null {
  const inside = tokens.filter(({ start, end }) => answer.start <= start && end <= answer.end);
  const head = inside.at(-1);
  const isPlain = inside.every(({ wordClass }) => /^(?:determiner|noun|name|adjective|numeral)$/.test(wordClass));
  const before = inside.slice(0, -1);
  const isNamed = before.some(({ wordClass, text }) => wordClass === "name" || /[A-Z-]/.test(text));
  if (before.some((token) => token.wordClass === "adjective" && isPlainWord(token))) return null;
  const isOwn =
    inside.length === 3 &&
    inside[0]?.lower === "the" &&
    before.some((token) => token.wordClass === "noun" && !isPlainWord(token));
  const isKind =
    head?.wordClass === "noun" &&
    /^[a-z-]+$/.test(head.text) &&
    isPlain &&
    (isNamed || isOwn) &&
    !NO_KIND.test(head.lower);
  return isKind && GENERIC_VERB.test(group.base) ? head.text : null;
}

/** `a bridge interface lxcbr0`: the code that is its name, with what kind of thing bears it. */
export function codeNamed({ tokens }: EnglishClause, answer: TextRange): { answer: TextRange; kind: string } | null {
  const [first, ...inside] = tokens.filter(({ start, end }) => answer.start <= start && end <= answer.end);
  const code = inside.at(-1);
  const kind = inside.slice(0, -1);
  const isKind = kind.length > 0 && kind.every(({ text, wordClass }) => wordClass === "noun" && /^[a-z-]+$/.test(text));
  const isCode = code !== undefined && /^[a-z]+\d+$|^[a-z]+[A-Z]\w*$|^[a-z]+_\w+$/.test(code.text);
  if (!/^(?:an?|the)$/.test(first?.lower ?? "") || !isKind || !isCode) return null;
  return { answer: { start: code.start, end: code.end }, kind: kind.map(({ text }) => text).join(" ") };
}
