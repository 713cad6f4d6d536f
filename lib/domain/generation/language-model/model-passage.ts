import type { Document, Sentence, TextRange, TextSpan } from "../../document/document";
import { type VisibleText, visibleText } from "../../document/sentence-text";

/** One sentence of a passage; `start` and `end` index the passage's text. */
export interface ModelSentence extends TextRange {
  readonly source: TextSpan;
  readonly visible: VisibleText;
}

/** What the model is shown at once: a section, or a part of a long one. */
export interface ModelPassage {
  /** Titles from the outermost heading down. */
  readonly sectionPath: readonly string[];
  /** Its sentences as the reader sees them, a block a line. */
  readonly text: string;
  /** In reading order. */
  readonly sentences: readonly ModelSentence[];
}

/** Characters shown at once: small models lose the thread of more, and one that fails loses little. */
const LONGEST_PASSAGE = 4000;

interface ReadSentence {
  readonly sentence: Sentence;
  readonly visible: VisibleText;
}

/** What stands between two sentences: a line's end between blocks, a space where the document has one. */
function gapBetween(document: Document, before: Sentence | undefined, after: Sentence): string {
  if (!before) return "";
  if (before.block !== after.block) return "\n";
  return /\s/.test(document.text.slice(before.end, after.start)) ? " " : "";
}

function assemble(document: Document, read: readonly ReadSentence[]): ModelPassage {
  let text = "";
  const sentences = read.map(({ sentence, visible }, index) => {
    text += gapBetween(document, read[index - 1]?.sentence, sentence);
    const start = text.length;
    text += visible.text;
    const { start: sourceStart, end: sourceEnd, quote } = sentence;
    return { start, end: text.length, visible, source: { start: sourceStart, end: sourceEnd, quote } };
  });
  const section = read[0]?.sentence.section ?? 0;
  return { sectionPath: document.sections[section]?.path ?? [], text, sentences };
}

/** Cuts the sentences of one section so that no part is longer than the model is shown at once. */
function parts(read: readonly ReadSentence[]): ReadSentence[][] {
  const result: ReadSentence[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const one of read) {
    length += one.visible.text.length + 1;
    if (length > LONGEST_PASSAGE) {
      result.push([]);
      length = one.visible.text.length;
    }
    result.at(-1)?.push(one);
  }
  return result;
}

function wantedSentences({ sentences, sections }: Document, sectionIds?: readonly string[]): readonly Sentence[] {
  if (!sectionIds) return sentences;
  const wanted = new Set(sectionIds);
  return sentences.filter((sentence) => wanted.has(sections[sentence.section]?.id ?? ""));
}

/**
 * What to show the model of a document, one after another.
 *
 * @param sectionIds use only these; all when absent
 * @returns in reading order; none longer than 4,000 characters unless a single sentence is
 */
export function modelPassages(document: Document, sectionIds?: readonly string[]): ModelPassage[] {
  const bySection = new Map<number, ReadSentence[]>();
  for (const sentence of wantedSentences(document, sectionIds)) {
    const visible = visibleText(document, sentence);
    if (visible.text.trim() === "") continue;
    const section = bySection.get(sentence.section) ?? [];
    section.push({ sentence, visible });
    bySection.set(sentence.section, section);
  }
  return [...bySection.values()].flatMap(parts).map((read) => assemble(document, read));
}
