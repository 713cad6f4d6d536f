import type { CheckContext } from "../../checks/check";
import type { Fact } from "../../fact";
import { identify } from "../../identify";
import { type Candidate, type FrameName, type ItemKind, MEMBER_SEPARATOR } from "../../item";
import type { Passage } from "../../passage";
import { type ItemContext, SECTION_SEPARATOR } from "../item-maker";

/** A candidate that draws on several sentences, with what proves it. */
export interface SetCandidate {
  readonly candidate: Candidate;
  readonly proof: CheckContext;
  /** Index of the section that it counts for. */
  readonly section: number;
}

/** A kind of item made from several facts or sentences at once: matching, ordering, a claim with its ground. */
export interface SetMaker {
  readonly kind: ItemKind;
  /** In order of place; what the items are does not depend on it. */
  make(facts: readonly Fact[], context: ItemContext): readonly SetCandidate[];
}

interface SetParts {
  readonly kind: ItemKind;
  readonly frame: FrameName;
  /** The sentence that the item is said to come from. */
  readonly source: Passage;
  /** The other sentences, each once. */
  readonly evidence: readonly Passage[];
  readonly fields: Pick<Candidate, "question"> & Partial<Candidate>;
  /** What the answer consists of, in order. */
  readonly members: readonly string[];
}

/** Puts a candidate together from its members and the sentences that they stand in. */
export function setCandidate(parts: SetParts, context: ItemContext): SetCandidate {
  const { kind, frame, source, evidence, fields, members } = parts;
  const answer = members.join(MEMBER_SEPARATOR);
  const others = [...new Set(evidence)].filter((passage) => passage !== source);
  const spans = [...others.map((passage) => passage.source), ...source.evidence];
  const candidate: Candidate = {
    id: identify({
      kind,
      frame,
      quote: source.source.quote,
      answer,
      place: 0,
      occurrence: context.occurrences[source.index] ?? 0,
    }),
    documentId: context.documentId,
    language: source.language,
    kind,
    frame,
    answer,
    source: source.source,
    section: source.sectionPath.join(SECTION_SEPARATOR),
    score: 0,
    ...(spans.length > 0 ? { evidence: spans } : {}),
    ...fields,
  };
  const evidenceText = [
    source.text,
    ...others.map((passage) => passage.text),
    ...source.evidence.map((one) => one.quote),
  ];
  return {
    candidate,
    section: source.section,
    proof: { sourceText: source.text, evidenceText: evidenceText.join(" "), headings: source.sectionPath },
  };
}
