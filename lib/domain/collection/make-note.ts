import type { Document, SourceSpan, TextRange, TextSpan } from "../document/document";
import { visibleText } from "../document/sentence-text";
import { BLANK, type Item } from "../generation/item";
import type { DeckId, NoteId } from "../shared/ids";
import type { Language } from "../shared/language";
import type { EpochMs } from "../shared/time";
import type { Note } from "./note";

export interface NoteContext {
  readonly noteId: NoteId;
  readonly deckId: DeckId;
  readonly now: EpochMs;
}

/** What a learner writes; everything else has an answer already. */
export interface NoteFields {
  readonly language: Language;
  readonly question: string;
  readonly answer: string;
  readonly accept?: readonly string[];
  readonly tags?: readonly string[];
}

/** A note with nothing in it: each way of making one says what it adds. */
function emptyNote({ noteId, deckId, now }: NoteContext, language: Language): Omit<Note, "origin" | "kind"> {
  return {
    id: noteId,
    deckId,
    itemId: null,
    documentId: null,
    language,
    frame: null,
    question: "",
    answer: "",
    accept: [],
    options: [],
    pairs: [],
    sequence: [],
    source: null,
    evidence: [],
    section: "",
    tags: [],
    createdAt: now,
    changedAt: now,
    deletedAt: null,
  };
}

/** Keeps a generated item: the note says what it asks, what it accepts and where it comes from. */
export function noteFromItem(item: Item, context: NoteContext): Note {
  const inDocument = ({ start, end, quote }: TextSpan): SourceSpan => ({
    documentId: item.documentId,
    start,
    end,
    quote,
  });
  return {
    ...emptyNote(context, item.language),
    origin: "generated",
    ...(item.maker ? { maker: item.maker } : {}),
    itemId: item.id,
    documentId: item.documentId,
    kind: item.kind,
    frame: item.frame,
    question: item.question,
    answer: item.answer,
    accept: item.accept ?? [],
    options: item.options ?? [],
    pairs: item.pairs ?? [],
    sequence: item.sequence ?? [],
    source: inDocument(item.source),
    evidence: (item.evidence ?? []).map(inDocument),
    ...(item.answerSpan && { answerSpan: { start: item.answerSpan.start, end: item.answerSpan.end } }),
    section: item.section,
  };
}

/** A note in the learner's own words: it has no source, and says so. */
export function noteByHand(fields: NoteFields, context: NoteContext): Note {
  return {
    ...emptyNote(context, fields.language),
    origin: "written",
    kind: "question",
    question: fields.question.trim(),
    answer: fields.answer.trim(),
    accept: fields.accept ?? [],
    tags: fields.tags ?? [],
  };
}

/** A sentence, or any range inside one block of a document. */
export interface SelectedRange extends TextRange {
  /** Index into `Document.blocks`. */
  readonly block: number;
}

/**
 * A note from what the learner marked while reading: a cloze of the sentence where an answer was marked in it,
 * else the whole selection, asked for by the heading it stands under.
 *
 * @param answerRange the part to be asked for, inside `range`; `null` for all of it
 * @throws {RangeError} if nothing visible was selected, or the answer lies outside the selection
 */
export function noteFromSelection(
  document: Document,
  range: SelectedRange,
  answerRange: TextRange | null,
  context: NoteContext,
): Note {
  const { id: documentId, text } = document;
  const { path } = sectionOf(document, range);
  const asked = answerRange === null ? askWhole(document, range) : askPart(document, range, answerRange);
  return {
    ...emptyNote(context, document.language),
    ...asked,
    origin: "selected",
    documentId,
    source: { documentId, start: range.start, end: range.end, quote: text.slice(range.start, range.end) },
    section: path.join(" › "),
  };
}

type Asked = Pick<Note, "kind" | "question" | "answer" | "answerSpan">;

function sectionOf({ blocks, sections }: Document, { block }: SelectedRange): { path: readonly string[] } {
  return sections[blocks[block]?.section ?? 0] ?? { path: [] };
}

function askWhole(document: Document, range: SelectedRange): Asked {
  const answer = visibleText(document, range).text.trim();
  if (answer === "") throw new RangeError(`nothing visible from ${range.start} to ${range.end}`);
  return { kind: "question", question: sectionOf(document, range).path.at(-1) ?? document.title, answer };
}

function askPart(document: Document, range: SelectedRange, answerRange: TextRange): Asked {
  if (answerRange.start < range.start || answerRange.end > range.end) {
    throw new RangeError(`answer from ${answerRange.start} to ${answerRange.end} is outside the selection`);
  }
  const { text, fromSource, toSourceRange } = visibleText(document, range);
  const marked = text.slice(fromSource(answerRange.start), fromSource(answerRange.end));
  const answer = marked.trim();
  if (answer === "") throw new RangeError(`nothing visible from ${answerRange.start} to ${answerRange.end}`);
  const start = fromSource(answerRange.start) + marked.indexOf(answer);
  const question = `${text.slice(0, start)}${BLANK}${text.slice(start + answer.length)}`.trim();
  return { kind: "cloze", question, answer, answerSpan: toSourceRange(start, start + answer.length) };
}
