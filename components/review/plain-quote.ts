import type { TextRange, TextSpan } from "../../lib/domain/document/document";

/** Noncharacters that stand round the answer while Markdown's marks are taken out; no text holds them. */
const LIT_START = "\uFDD0";
const LIT_END = "\uFDD1";

interface QuoteParts {
  readonly before: string;
  /** Empty where the answer does not stand in the quote. */
  readonly lit: string;
  readonly after: string;
}

/**
 * A source quote as a reader sees it: Markdown's marks are left out. Only inline marks that the
 * generator's sentences can hold are known; anything else stays as written.
 */
export function plainQuote(quote: string): string {
  return quote
    .replace(/^\s*(?:>\s?|#{1,6}\s+|[-*+]\s+|\d{1,9}[.)]\s+)+/u, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/(\*{1,3}|_{2,3}|~~|`+)(?=\S)(.+?)(?<=\S)\1/gu, "$2")
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1")
    .replace(/\s*\n\s*>?\s*/gu, " ")
    .trim();
}

/**
 * A source quote as a reader sees it, parted round its answer.
 *
 * @param answerSpan where the answer stands in the document; without it, the first place where its text does
 */
export function quoteParts(source: TextSpan, answer: string, answerSpan: TextRange | undefined): QuoteParts {
  const start = (answerSpan?.start ?? 0) - source.start;
  const end = (answerSpan?.end ?? 0) - source.start;
  const { quote } = source;
  if (!answerSpan || start < 0 || end > quote.length || start >= end) return partsAround(plainQuote(quote), answer);
  const marked = `${quote.slice(0, start)}${LIT_START}${quote.slice(start, end)}${LIT_END}${quote.slice(end)}`;
  const [before = "", rest = ""] = plainQuote(marked).split(LIT_START);
  const [lit = "", after = ""] = rest.split(LIT_END);
  return { before, lit, after };
}

function partsAround(text: string, answer: string): QuoteParts {
  const sought = answer.trim();
  const start = text.toLowerCase().indexOf(sought.toLowerCase());
  if (start < 0 || sought === "") return { before: text, lit: "", after: "" };
  const end = start + sought.length;
  return { before: text.slice(0, start), lit: text.slice(start, end), after: text.slice(end) };
}
