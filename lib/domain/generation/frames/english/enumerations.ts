import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { englishClauses } from "../../stems/english-stem";
import { listMember } from "../list-member";
import { englishFact } from "./english-fact";

const MIDDLE = /, (?<member>[a-z][A-Za-z' -]{2,40}|[A-Z][A-Za-z' -]{2,40}), (?:and|or) /;
const MOST_WORDS = 4;

/** `A, B, and C`: the member whose both borders are certain, the others shown. */
function middleMember(passage: Passage): Fact | null {
  const match = MIDDLE.exec(passage.shadow);
  const member = match?.groups?.member;
  if (!match || member === undefined || member.split(" ").length > MOST_WORDS) return null;
  const answer = { start: match.index + 2, end: match.index + 2 + member.length };
  const clause = englishClauses(passage).find(({ start, end }) => start <= answer.start && answer.end <= end);
  const isNoun = clause?.phrases.some(
    ({ kind, start, end }) => kind === "noun" && start < answer.start && answer.end < end,
  );
  if (!clause || !isNoun || /\b(?:which|who|that|is|are|was|were)\b/.test(member)) return null;
  return englishFact(clause, {
    frame: "enumeration",
    answer,
    answerType: "term",
    sort: `term:member:${passage.index}`,
    question: null,
    takesBlank: true,
  });
}

/** Members of a list: of the list that the sentence stands in, or of one inside the sentence. */
export function englishEnumerations(passage: Passage, context: FrameContext): Fact[] {
  return [listMember(passage, context), middleMember(passage)].flatMap((fact) => fact ?? []);
}
