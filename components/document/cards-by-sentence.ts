import type { Document, Sentence } from "../../lib/domain/document/document";
import type { CardWithNote } from "../../lib/domain/ports";

export interface DocumentCards {
  /** Cards of each sentence, by where the sentence starts. */
  readonly bySentence: ReadonlyMap<number, readonly CardWithNote[]>;
  /** Cards whose sentence the document does not hold any more. */
  readonly orphans: readonly CardWithNote[];
}

/** Index of the last sentence that starts at or before an offset; -1 when none does. */
function sentenceIndexAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sentence that holds an offset of the document's text. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  const sentence = document.sentences[sentenceIndexAt(document.sentences, offset)];
  return sentence && offset < sentence.end ? sentence : undefined;
}

function homeOf(document: Document, { note }: CardWithNote): Sentence | undefined {
  const { source } = note;
  if (!source || document.text.slice(source.start, source.end) !== source.quote) return undefined;
  return sentenceAt(document, source.start);
}

/** Brings each card to the sentence its source begins in; a card whose quote is no longer there is an orphan. */
export function cardsBySentence(document: Document, cards: readonly CardWithNote[]): DocumentCards {
  const bySentence = new Map<number, CardWithNote[]>();
  const orphans: CardWithNote[] = [];
  for (const card of cards) {
    const home = homeOf(document, card);
    if (!home) orphans.push(card);
    else bySentence.set(home.start, [...(bySentence.get(home.start) ?? []), card]);
  }
  return { bySentence, orphans };
}
