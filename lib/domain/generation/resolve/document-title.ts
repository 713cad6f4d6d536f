import type { Document, TextSpan } from "../../document/document";

/** What a document calls itself, and where it says so. */
export interface DocumentTitle {
  readonly text: string;
  readonly source: TextSpan;
}

const LONGEST_TITLE = 60;

/** The title that heads a document; `null` where it begins otherwise, or with a title too long to be repeated. */
export function titleOf(document: Document): DocumentTitle | null {
  const [first] = document.blocks;
  const text = first ? (document.sections[first.section]?.title ?? "") : "";
  if (first?.kind !== "heading" || text === "" || text.length > LONGEST_TITLE) return null;
  const { start, end } = first;
  return { text, source: { start, end, quote: document.text.slice(start, end) } };
}

const ITSELF =
  /^(?:(According to )?(?:[Tt]he|[Tt]his) (report|article|paper|essay|study|handbook|guide|book))\b(?! (?:of|on|by|about|that|which|in)\b)(?!['’])/;

export interface SelfReference {
  /** How much of the sentence it stands for. */
  readonly end: number;
  readonly text: string;
  /** The words for the document alone. */
  readonly subject: string;
}

/** `The report` at the head of a sentence, or after `According to`, with the document's title beside it. */
export function selfReference(text: string, title: DocumentTitle | null): SelfReference | null {
  const match = title && ITSELF.exec(text);
  if (!title || !match) return null;
  const subject = `The ${match[2]} [${title.text}]`;
  const lead = match[1] ?? "";
  return { end: match[0].length, subject, text: lead === "" ? subject : `${lead}the ${match[2]} [${title.text}]` };
}
