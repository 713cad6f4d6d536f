import type { TextSpan } from "../../document/document";
import { hasTraditional } from "../../text/chinese/simplify";
import type { Candidate } from "../item";
import type { CheckContext } from "./check";

/** Writes Traditional Chinese in Simplified characters, of the same length; other text stays as it is. */
export type Simplify = (text: string) => string;

/**
 * A candidate and its proof as the checks read them: every pattern of theirs is in Simplified characters.
 *
 * @returns the same two where nothing is written in Traditional characters
 */
export function inSimplified(
  candidate: Candidate,
  proof: CheckContext,
  simplify: Simplify,
): readonly [Candidate, CheckContext] {
  if (candidate.language !== "zh" || !hasTraditional(candidate.source.quote)) return [candidate, proof];
  const { accept, evidence, options, pairs, sequence } = candidate;
  const span = (one: TextSpan): TextSpan => ({ ...one, quote: simplify(one.quote) });
  const plain: Candidate = {
    ...candidate,
    question: simplify(candidate.question),
    answer: simplify(candidate.answer),
    source: span(candidate.source),
    ...(accept && { accept: accept.map(simplify) }),
    ...(evidence && { evidence: evidence.map(span) }),
    ...(options && { options: options.map(({ text, correct }) => ({ text: simplify(text), correct })) }),
    ...(pairs && { pairs: pairs.map(({ left, right }) => ({ left: simplify(left), right: simplify(right) })) }),
    ...(sequence && { sequence: sequence.map(simplify) }),
  };
  const plainProof: CheckContext = {
    sourceText: simplify(proof.sourceText),
    evidenceText: simplify(proof.evidenceText),
    headings: proof.headings.map(simplify),
  };
  return [plain, plainProof];
}
