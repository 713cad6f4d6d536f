import type { ExplainedCandidate } from "../../lib/domain/generation/explain";
import type { WorthParts } from "../../lib/domain/generation/select/score";

const DECIMALS = 3;

function rounded(parts: WorthParts): WorthParts {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Number(part.toFixed(DECIMALS))]));
}

/** One candidate as a line of JSON: what decided about it first, then what it asks. */
export function printExplanation({ candidate, parts, failed, isSelected, why }: ExplainedCandidate): string {
  const { id, documentId, kind, frame, question, answer, score } = candidate;
  return JSON.stringify({
    selected: isSelected,
    why,
    score,
    kind,
    frame,
    question,
    answer,
    parts: rounded(parts),
    failed,
    id,
    docId: documentId,
  });
}
