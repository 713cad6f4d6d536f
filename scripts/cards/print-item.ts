import type { Item } from "../../lib/domain/generation/item";

/** One item as a line of JSON, in the order and under the names that the command line promises. */
export function printItem(item: Item): string {
  const { id, documentId, kind, frame, question, answer, accept, source, evidence, answerSpan } = item;
  const { options, pairs, sequence, section, score } = item;
  return JSON.stringify({
    id,
    docId: documentId,
    kind,
    frame,
    question,
    answer,
    accept,
    source,
    evidence,
    answerSpan,
    options,
    pairs,
    sequence,
    section,
    score,
  });
}
