import type { DocumentId, ItemId } from "../../shared/ids";
import { createRandom, type Random } from "../../shared/random";
import { rememberLast } from "../../shared/remember-last";
import type { Simplify } from "../checks/in-simplified";
import type { AnswerPool } from "../distractors/answer-pool";
import type { Fact, FrameContext } from "../fact";
import { identify } from "../identify";
import type { Candidate, ItemKind } from "../item";
import { textOf } from "../passage";
import { groundOf } from "./ground-of";

/** What an item kind may know besides the fact. */
export interface ItemContext extends FrameContext {
  readonly documentId: DocumentId;
  readonly seed: string;
  /** Writes Traditional Chinese in Simplified characters. */
  readonly simplify: Simplify;
  readonly pool: AnswerPool;
  /** How many identical sentences stand before each passage, by its index. */
  readonly occurrences: readonly number[];
}

/**
 * A kind of item: makes one from a fact, or none where the fact does not suit it; several, likeliest first, where a deck
 * may choose between them.
 */
export interface ItemMaker {
  readonly kind: ItemKind;
  make(fact: Fact, context: ItemContext): Candidate | readonly Candidate[] | null;
  /** Is there anything to make of a fact, as far as that is known before anything is made? There may be, where absent. */
  suits?(fact: Fact): boolean;
  /** The stem that its one candidate would have, where that is known before anything is made. */
  stemOf?(fact: Fact): string | null;
}

export const SECTION_SEPARATOR = " › ";

/** One text for all items of a section. */
const headingPath = rememberLast((path: readonly string[]) => path.join(SECTION_SEPARATOR));

/** The id of a candidate of a fact; several of one kind differ by their variant. */
export function candidateId(kind: ItemKind, fact: Fact, { occurrences }: ItemContext, variant = ""): ItemId {
  const { frame, passage, answer } = fact;
  return identify({
    kind,
    frame,
    quote: passage.source.quote,
    answer: textOf(passage, answer) + variant,
    place: answer.start,
    occurrence: occurrences[passage.index] ?? 0,
  });
}

/** Everything about a candidate but its kind's own fields. The score is given later, by `select`. */
export function baseCandidate(kind: ItemKind, fact: Fact, context: ItemContext, variant = "") {
  const { passage } = fact;
  const answer = textOf(passage, fact.answer);
  const ground = groundOf(fact, context);
  const evidence = [...(fact.evidence ?? []), ...passage.evidence, ...(ground ? [ground.passage.source] : [])];
  return {
    id: candidateId(kind, fact, context, variant),
    documentId: context.documentId,
    language: passage.language,
    kind,
    frame: fact.frame,
    answer,
    source: passage.source,
    answerSpan: passage.toSourceRange(fact.answer.start, fact.answer.end),
    section: headingPath(passage.sectionPath),
    score: 0,
    ...(evidence.length > 0 ? { evidence } : {}),
  };
}

/** Random choices of one item: decided by its own id and the learner's seed, by nothing else in the document. */
export function randomOf(id: string, context: ItemContext): Random {
  return createRandom(`${context.seed} ${id}`);
}
