import { bareText } from "../../text/normalize";
import type { Candidate } from "../item";
import { withoutInstruction } from "../items/sets/instructions";
import type { Check, CheckContext } from "./check";

const FEWEST_MEMBERS = 3;
const MOST_MEMBERS = 6;
/** Words by which a text says that what follows goes in order. Numbers alone only count. */
const SAYS_ORDER =
  /步骤|流程|阶段|依次|先后|顺序|工序|然后|接着|接下来|随后|之后|下一步|第[二三四五六]步|\b(?:steps?|stages?|phases?|procedure|order|sequence|then|next|after that|afterwards)\b/i;
const YEAR = /[12]\d{3}/;

/** Place of each member among all its sentences, in reading order; -1 where it stands in none. */
function placesOf({ source, evidence = [], sequence = [] }: Candidate): number[] {
  const spans = [source, ...evidence].sort((one, other) => one.start - other.start);
  const text = spans.map(({ quote }) => bareText(quote)).join("\n");
  return sequence.map((member) => text.indexOf(bareText(member)));
}

function isAscending(values: readonly number[]): boolean {
  return values.every((value, index) => value >= 0 && (index === 0 || (values[index - 1] ?? 0) < value));
}

/** The year that the sentence of each member begins with. */
function yearsOf({ source, evidence = [], sequence = [] }: Candidate): number[] {
  return sequence.map((member) => {
    const home = [source, ...evidence].find(({ quote }) => bareText(quote).includes(bareText(member)));
    return Number(YEAR.exec(home?.quote ?? "")?.[0] ?? -1);
  });
}

/** Three to six members, and the text itself says in which order they come: in words or by dates (OR). */
export const evidentOrder: Check = {
  id: "evident-order",
  passes: (candidate, { evidenceText }: CheckContext) => {
    const { kind, question, sequence = [] } = candidate;
    if (kind !== "ordering") return true;
    const isRightSize = sequence.length >= FEWEST_MEMBERS && sequence.length <= MOST_MEMBERS;
    const isDistinct = new Set(sequence.map(bareText)).size === sequence.length;
    const isTold =
      SAYS_ORDER.test(`${evidenceText} ${withoutInstruction(question)}`) && isAscending(placesOf(candidate));
    return isRightSize && isDistinct && (isTold || isAscending(yearsOf(candidate)));
  },
};
