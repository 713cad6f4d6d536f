import type { Fact } from "../fact";
import type { Candidate, CheckId } from "../item";
import type { CheckContext } from "./check";
import { CHECKS } from "./check-table";
import { inSimplified, type Simplify } from "./in-simplified";

/** What a fact's sentence, and the others it draws on, offer as proof. */
export function checkContextOf({ passage, evidence = [] }: Fact): CheckContext {
  return {
    sourceText: passage.text,
    evidenceText: [passage.text, ...[...evidence, ...passage.evidence].map((span) => span.quote)].join(" "),
    headings: passage.sectionPath,
  };
}

/** The first check that a candidate fails, or `null` where it passes all. */
export function firstFailedCheck(candidate: Candidate, context: CheckContext, simplify: Simplify): CheckId | null {
  const [plain, proof] = inSimplified(candidate, context, simplify);
  return CHECKS.find((check) => !check.passes(plain, proof))?.id ?? null;
}

/** Every check that a candidate fails, in the order of the table. */
export function failedChecks(candidate: Candidate, context: CheckContext, simplify: Simplify): CheckId[] {
  const [plain, proof] = inSimplified(candidate, context, simplify);
  return CHECKS.filter((check) => !check.passes(plain, proof)).map((check) => check.id);
}
