import type { DocumentId } from "../../shared/ids";
import type { CheckContext } from "../checks/check";
import { firstFailedCheck } from "../checks/run-checks";
import type { Candidate, CheckId, Item, Rejection } from "../item";
import { type LocatedItem, locateAnswer } from "./locate-answer";
import { makeCandidate } from "./make-candidate";
import type { ModelPassage, ModelSentence } from "./model-passage";
import { parseReply } from "./parse-reply";

/** The check that only a model's items need: what it calls a quote stands in the document. */
export const QUOTES_DOCUMENT: CheckId = "quotes-document";

/** No table of characters is loaded where a model is asked: Traditional text is judged as it is written. */
const asWritten = (text: string) => text;

/** What became of one reply. */
export interface JudgedReply {
  /** In the order of the reply; every check passed. */
  readonly items: readonly Item[];
  readonly rejected: readonly Rejection[];
  /** Items that had not the shape that was asked for. */
  readonly malformedCount: number;
}

function proofOf({ sentence, evidence }: LocatedItem, passage: ModelPassage): CheckContext {
  const textOf = ({ visible }: ModelSentence) => visible.text;
  return {
    sourceText: sentence.visible.text,
    evidenceText: [sentence, ...evidence].map(textOf).join(" "),
    headings: passage.sectionPath,
  };
}

/** The first check that an item of a model fails; the same ones that every item must pass, after its quote's own. */
function failedCheck(candidate: Candidate, located: LocatedItem | null, passage: ModelPassage): CheckId | null {
  if (!located) return QUOTES_DOCUMENT;
  return located.answer ? firstFailedCheck(candidate, proofOf(located, passage), asWritten) : "grounded";
}

/**
 * Turns a model's reply into items, believing none of it: each must quote the passage and pass every check.
 *
 * @param passage what the model was shown
 * @returns `null` where the reply cannot be read at all
 */
export function judgeReply(reply: string, passage: ModelPassage, documentId: DocumentId): JudgedReply | null {
  const parsed = parseReply(reply);
  if (!parsed) return null;
  const judged = parsed.items.map((item) => {
    const located = locateAnswer(item, passage);
    const candidate = makeCandidate(item, located, { passage, documentId });
    return { candidate, check: failedCheck(candidate, located, passage) };
  });
  return {
    items: judged.flatMap(({ candidate, check }) => (check === null ? [candidate] : [])),
    rejected: judged.flatMap(({ candidate, check }) => (check === null ? [] : [{ candidate, check }])),
    malformedCount: parsed.malformedCount,
  };
}
