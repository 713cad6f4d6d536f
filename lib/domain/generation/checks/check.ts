import type { Candidate, CheckId } from "../item";

/** What proves a candidate. */
export interface CheckContext {
  /** The source sentence as the reader sees it. */
  readonly sourceText: string;
  /** That sentence and every other one that the stem draws on. */
  readonly evidenceText: string;
  /** Titles shown above the item, outermost first. */
  readonly headings: readonly string[];
}

/** A named rule that every item must keep. Its reason, in words, is in `lib/i18n/messages/checks.ts`. */
export interface Check {
  readonly id: CheckId;
  passes(candidate: Candidate, context: CheckContext): boolean;
}
