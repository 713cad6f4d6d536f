import type { TextRange } from "../../document/document";
import { chineseTopic, hasChinesePredicate } from "../../text/chinese/topic";
import type { Fact } from "../fact";
import type { Passage, StemContext } from "../passage";
import { firstClaimEnd } from "./english-statement";

/** A clause that waits for the next one, or is taken back by it. */
const WAITS =
  /^(?:如果|若|假如|要是|只要|只有|除非|一旦|由于|因为|虽然|尽管|即使|随着|为了|除了|与其|当|每当|无论|不论|不管)|不仅|不但|不只是|不光|既(?![然有定得往成])|(?:认为|指出|声称|宣称|表示|强调|预测|预计|称|说|认识到|意识到|证明|发现)$/;
/** The next clause that takes it back, or without which it is no statement. */
const TAKEN_BACK = /^(?:不同|相比|而言|来说|但|却|只是|除非|而不是)/;
const NOT_ONLY = /不仅仅?|不但|不只是?|不光/;
const BUT_ALSO = /^(?:而且|并且)?(?:还|也|更(?=[\u3400-\u9fff]))/;

/** The first clause of a statement, where it says something of its own subject without the others. */
function firstStatement(passage: Passage, context: StemContext): TextRange | null {
  const [first, next] = passage.clauses.filter(({ start, end }) => end > context.start && start < context.end);
  if (!first || !next) return null;
  const clause = { start: Math.max(first.start, context.start), end: first.end };
  const text = passage.shadow.slice(clause.start, clause.end);
  const isWhole = !WAITS.test(text) && !TAKEN_BACK.test(passage.shadow.slice(next.start, next.end));
  const isTold = chineseTopic(passage, clause) !== null && hasChinesePredicate(passage, clause);
  return isWhole && isTold && passage.shadow.charAt(clause.end) === "," ? clause : null;
}

/** `与乙的做法不同,甲…`: what is said of 甲 needs nothing of it. */
const APART = /^(?:与|和|同|跟|不同于|相比于|相较于)[^,]*(?:不同|相反|相比|相较)$|^(?:不同于|相比于|相较于)[^,]*$/;

function firstStatementEnd(passage: Passage, context: StemContext, change: TextRange): number | null {
  const first = firstStatement(passage, context);
  return first && change.start >= first.start && change.end <= first.end ? first.end : null;
}

/** The main clause, after one that only sets its subject apart from another. */
function mainStatement(passage: Passage, context: StemContext, answer: TextRange): TextRange | null {
  const [apart, main, ...others] = passage.clauses.filter(
    ({ start, end }) => end > context.start && start < context.end,
  );
  if (!apart || !main || others.length > 0 || answer.start < main.start) return null;
  return APART.test(passage.shadow.slice(apart.start, apart.end)) && chineseTopic(passage, main) ? main : null;
}

/** As little of a fact's sentence as has to be read to judge one word of it: what follows would only give more away. */
export function statementRange({ passage, context }: Fact, change: TextRange): StemContext {
  const end = passage.language === "zh" ? firstStatementEnd(passage, context, change) : firstClaimEnd(passage, change);
  if (end === null || end >= context.end) return context;
  return { start: context.start, end, cuts: context.cuts.filter((cut) => cut.end <= end) };
}

/** A statement, and the part of it that says something of its subject. */
export interface Statement {
  readonly context: StemContext;
  readonly said: TextRange;
}

/**
 * The part of a sentence that says one thing whole: `A 不仅做甲,还做乙` says that A does the one that the fact asks about.
 *
 * @returns `null` where the sentence says no such two things
 */
export function partOf({ passage, context, answer }: Fact): Statement | null {
  const { clauses, shadow } = passage;
  const main = mainStatement(passage, context, answer);
  if (main) return { said: main, context: { ...main, cuts: [] } };
  const index = clauses.findIndex(
    ({ start, end }) => start >= context.start - 1 && NOT_ONLY.test(shadow.slice(start, end)),
  );
  const [first, second] = [clauses[index], clauses[index + 1]];
  const only = first && NOT_ONLY.exec(shadow.slice(first.start, first.end));
  const also = second && BUT_ALSO.exec(shadow.slice(second.start, second.end));
  if (!first || !second || !only || !also || only.index < 2) return null;
  const start = first.start + only.index;
  const [one, other] = [
    { start: start + only[0].length, end: first.end },
    { start: second.start + also[0].length, end: second.end },
  ];
  const said = answer.start >= second.start ? other : one;
  return {
    said,
    context: { start: context.start, end: said.end, cuts: [...context.cuts, { start, end: said.start }] },
  };
}
