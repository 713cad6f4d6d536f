import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { englishStem } from "../../stems/english-stem";
import { listMember } from "../list-member";

const MIDDLE = /, (?<member>[a-z][A-Za-z' -]{2,40}|[A-Z][A-Za-z' -]{2,40}), (?:and|or) /;
const MOST_WORDS = 5;

/** `A, B, and C`: the member whose both borders are certain, the others shown. */
function middleMember(passage: Passage): Fact | null {
  const match = MIDDLE.exec(passage.shadow);
  const member = match?.groups?.member;
  if (
    !match ||
    member === undefined ||
    member.split(" ").length > MOST_WORDS ||
    /\b(?:which|who|that|is|are|was|were)\b/.test(member)
  )
    return null;
  const answer = { start: match.index + 2, end: match.index + 2 + member.length };
  return {
    frame: "enumeration",
    passage,
    context: englishStem(passage, answer),
    answer,
    answerType: "term",
    sort: "term:member",
    question: null,
    takesBlank: true,
  };
}

/** Members of a list: of the list that the sentence stands in, or of one inside the sentence. */
export function englishEnumerations(passage: Passage, context: FrameContext): Fact[] {
  return [listMember(passage, context), middleMember(passage)].flatMap((fact) => fact ?? []);
}
