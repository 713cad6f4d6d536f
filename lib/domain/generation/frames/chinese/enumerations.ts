import type { TextRange } from "../../../document/document";
import type { Fact, FrameContext } from "../../fact";
import { type Passage, wholeOf } from "../../passage";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";
import { listMember } from "../list-member";

const COUNTED = /(?<count>两|三|四|2|3|4)\s?(?<unit>个|条|点|种|项|类|方面|大)(?<noun>[^,:;。]{0,6}):/;
const MIDDLE = /、(?<member>[^、,;:。和与及或以“”()]{2,12})(?=、|和|与|及|以及|或)/;

/** `两个例子:A 和 B`: which two? */
function countedPair(passage: Passage): Fact | null {
  const match = COUNTED.exec(passage.shadow);
  const end = wholeOf(passage).end;
  if (!match || !/^两|^2/.test(match.groups?.count ?? "")) return null;
  const answer: TextRange = { start: match.index + match[0].length, end };
  const text = passage.shadow.slice(answer.start, answer.end);
  if (!/[和与]/.test(text) || /[,;]/.test(text)) return null;
  const { count = "", unit = "", noun = "" } = match.groups ?? {};
  const context = { start: 0, end, cuts: [] };
  const asked = { start: match.index, end };
  return {
    frame: "enumeration",
    passage,
    context,
    answer: { start: answer.start + (/^\s*/.exec(text)?.[0].length ?? 0), end },
    answerType: "phrase",
    sort: "phrase:pair",
    question: askInPlace(passage, context, asked, `哪${count}${unit}${noun}`),
    takesBlank: false,
  };
}

/** `A、B 和 C`: the member whose both borders are certain, the others shown. */
function middleMember(passage: Passage): Fact | null {
  const match = MIDDLE.exec(passage.shadow);
  const member = match?.groups?.member;
  if (!match || member === undefined) return null;
  const answer = { start: match.index + 1, end: match.index + 1 + member.length };
  const context = chineseStem(passage, answer);
  if (!context) return null;
  return {
    frame: "enumeration",
    passage,
    context,
    answer,
    answerType: "term",
    sort: "term:member",
    question: null,
    takesBlank: true,
  };
}

/** Members of a list: of the list that the sentence stands in, or of one inside the sentence. */
export function chineseEnumerations(passage: Passage, context: FrameContext): Fact[] {
  return [listMember(passage, context), countedPair(passage), middleMember(passage)].flatMap((fact) => fact ?? []);
}
