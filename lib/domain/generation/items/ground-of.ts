import type { TextRange } from "../../document/document";
import type { Fact, FrameContext } from "../fact";
import { type Passage, wholeOf } from "../passage";

/** A sentence that says on what ground the claim beside it is made. */
const GIVES_GROUND = {
  zh: /^(?:(?:他们|她们|他|她|其|对方|报道|文章|作者)(?:给出)?的?|这样说的|主要)?(?:理由|依据|根据|原因|证据)(?:是|在于|为)(?:因为)?,?|^这?是?因为/,
  en: /^(?:The|His|Her|Their|Its|One|The main|The only) (?:reason|ground|argument|evidence|basis)(?: given| for this)? (?:is|was) (?:that )?|^(?:This|That) (?:is|was) because /,
} as const;
const LONGEST_GROUND = { zh: 24, en: 90 } as const;

/** Why somebody says so, in a sentence of its own. */
export interface Ground {
  readonly passage: Passage;
  /** The ground itself, after the words that announce it. */
  readonly answer: TextRange;
}

function groundIn(passage: Passage | undefined, claim: Passage): Ground | null {
  if (!passage || passage.block !== claim.block || passage.language !== claim.language) return null;
  const cue = GIVES_GROUND[passage.language].exec(passage.shadow)?.[0].length ?? 0;
  const { end } = wholeOf(passage);
  if (cue === 0 || end - cue < 2 || end - cue > LONGEST_GROUND[passage.language]) return null;
  return { passage, answer: { start: cue, end } };
}

/** The ground of a claim: said in the sentence after it, or in the one before. `null` for what is no claim. */
export function groundOf(fact: Fact, { passages }: FrameContext): Ground | null {
  const { passage, frame, holder } = fact;
  if (frame !== "claim" && holder === undefined) return null;
  return groundIn(passages[passage.index + 1], passage) ?? groundIn(passages[passage.index - 1], passage);
}
