import type { Note } from "../collection/note";
import type { TextSpan } from "../document/document";
import type { DocumentId, ItemId } from "../shared/ids";
import { bareText } from "../text/normalize";
import { CHECKS } from "./checks/check-table";
import { grounded } from "./checks/grounded";
import { type Candidate, type CheckId, isSet } from "./item";

/** What a learner can change of a note, with what the checks need to judge it. */
export type CheckedNote = Pick<
  Note,
  "language" | "kind" | "frame" | "question" | "answer" | "accept" | "options" | "pairs" | "sequence" | "evidence"
> & { readonly source: TextSpan };

/** Learners word their questions freely: these hold only for what is generated. */
const GENERATED_ONLY: ReadonlySet<CheckId> = new Set([grounded.id, "clean-wording", "one-answer"]);

function asCandidate(note: CheckedNote): Candidate {
  const { frame, accept, evidence, options, pairs, sequence, ...rest } = note;
  const start = note.source.start + Math.max(0, note.source.quote.indexOf(note.answer));
  return {
    ...rest,
    id: "" as ItemId,
    documentId: "" as DocumentId,
    frame: frame ?? "complement",
    section: "",
    score: 0,
    answerSpan: { start, end: start + note.answer.length },
    accept,
    evidence,
    ...(options.length > 0 ? { options } : {}),
    ...(pairs.length > 0 ? { pairs } : {}),
    ...(sequence.length > 0 ? { sequence } : {}),
  };
}

/** An edited answer must still stand in the quoted source; the question may be worded anew. */
function statesAnswer({ kind, answer, pairs, sequence, source, evidence }: CheckedNote): boolean {
  const proof = [source, ...evidence].map((span) => bareText(span.quote));
  const members = isSet(kind) ? [...sequence, ...pairs.flatMap(({ left, right }) => [left, right])] : [answer];
  return kind === "true-false" || members.every((member) => proof.some((text) => text.includes(bareText(member))));
}

/**
 * Judges a note after an edit, by the checks that made it.
 *
 * @returns ids of the failed checks in the order of the table; empty where the note is as good as a generated one
 */
export function checkNote(note: CheckedNote): CheckId[] {
  const candidate = asCandidate(note);
  const context = {
    sourceText: note.source.quote,
    evidenceText: [note.source, ...note.evidence].map((span) => span.quote).join(" "),
    headings: [],
  };
  const failed = CHECKS.filter((check) => !GENERATED_ONLY.has(check.id) && !check.passes(candidate, context));
  const ids = failed.map((check) => check.id);
  return statesAnswer(note) ? ids : [grounded.id, ...ids];
}
