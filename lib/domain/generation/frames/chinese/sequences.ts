import type { TextRange } from "../../../document/document";
import { chineseTopic } from "../../../text/chinese/topic";
import type { Fact, FrameContext } from "../../fact";
import { type Passage, renderPassage } from "../../passage";
import { sharesPair } from "../../resolve/chinese-theme";
import { chineseContext } from "../../stems/chinese-stem";
import { tellsHowTo } from "./section-manner";

const FIRST = /首先|先(?![生后前进知天例河辈锋驱决])|第一步|起初|最初/;
const THEN = /^(?:然后|接着|随后|之后|再(?![次者度现生])|最后|而后|接下来)(?:再|又|才|便|就)?\s?/;
const SHORTEST_STEP = 4;
const LONGEST_STEP = 24;
/** A step that only the clause after it makes whole. */
const OPEN_END = /[的和与及为是在把被让使到]$/;
const NO_DEED = /^(?:是|为|有|在|也|还|都|就|由|因|但|而|因此|所以|这|那|该|它|他|她)/;

/** The step that a clause names behind 然后 or 最后, where it is a whole deed. */
function stepIn(passage: Passage, index: number): TextRange | null {
  const { clauses, shadow } = passage;
  const clause = clauses[index];
  const cue = clause && THEN.exec(shadow.slice(clause.start, clause.end))?.[0].length;
  if (!clause || !cue) return null;
  const answer = { start: clause.start + cue, end: clause.end };
  const step = shadow.slice(answer.start, answer.end);
  const isWhole = !OPEN_END.test(step) && !NO_DEED.test(step) && chineseTopic(passage, answer) === null;
  return isWhole && step.length >= SHORTEST_STEP && step.length <= LONGEST_STEP ? answer : null;
}

/** `甲先 A,然后 B`: what does 甲 do after A? */
function stepAt(passage: Passage, index: number): Fact | null {
  const { clauses, shadow } = passage;
  const before = clauses[index - 1];
  const answer = before ? stepIn(passage, index) : null;
  if (!before || !answer) return null;
  const namesDoer = chineseTopic(passage, before) !== null;
  if (!FIRST.test(shadow.slice(0, before.end))) return null;
  const step = shadow.slice(answer.start, answer.end);
  // `先在甲发布,之后才发布到其他平台`: the first step gives the second away.
  if (/其[他它余]/.test(step) || sharesPair(step, shadow.slice(before.start, before.end))) return null;
  const start = namesDoer ? before.start : (clauses[0]?.start ?? 0);
  const asked = chineseContext(passage, { start, end: answer.start }, answer);
  if (!asked) return null;
  return {
    frame: "sequence",
    passage,
    context: { ...asked, end: answer.end },
    answer,
    answerType: "clause",
    sort: "clause:step",
    question: `${renderPassage(passage, asked)}做什么？`,
    takesBlank: false,
  };
}

/** What comes after what: the step behind 然后, 接着, 最后. */
export function chineseSequences(passage: Passage, frameContext: FrameContext): Fact[] {
  if (!FIRST.test(passage.shadow) || tellsHowTo(passage, frameContext)) return [];
  return passage.clauses.flatMap((_, index) => stepAt(passage, index) ?? []);
}
