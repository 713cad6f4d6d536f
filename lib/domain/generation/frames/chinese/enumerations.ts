import type { TextRange } from "../../../document/document";
import type { Name } from "../../../text/name";
import type { Fact, FrameContext } from "../../fact";
import { clauseAt, type Passage, wholeOf } from "../../passage";
import { isSelfContained } from "../../stems/chinese-self-contained";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";
import { listMember } from "../list-member";
import { standsInAside } from "./aside";
import { kindsAfter } from "./kinds-of-things";
import { tellsHowTo } from "./section-manner";
import { isTelling } from "./telling";

const COUNTED = /(?<count>两|三|四|2|3|4)\s?(?<unit>个|条|点|种|项|类|方面|大)(?<noun>[^,:;。]{0,6}):/;
const MIDDLE = /、(?<member>[^、,;:。和与及或以“”()]{2,12})(?=、|和|与|及|以及|或)/;

/** Says that the list is all there is: only then has a gap in it one answer. */
const CLOSED = /分为|分成|由[^,]*(?:组成|构成)|组成|分别是|分别为|[两三四五3-5]\s?[个种大类项部点条]/;
/** `甲、乙、丙等部分`: there are more, unless it says how many. */
const OPEN_LIST = /[、和与及或][^、,;]{1,12}?(?<![平高中初相同])等(?![级于待价同式]|\s?[二两三四五六七八九\d])/;
/** Settings, paths and options: letters to type, and nothing to reason from. */
const CODE = /[=$\\/_<>{}|@]|^-|^\.|^[a-z\d]+(?:[.:-][a-z\d]+)+$/;
const MOST_MARKS = 3;

/** `两个例子:A 和 B`: which two? */
function countedPair(passage: Passage, frameContext: FrameContext): Fact | null {
  const match = COUNTED.exec(passage.shadow);
  const end = wholeOf(passage).end;
  if (!match || !/^两|^2/.test(match.groups?.count ?? "") || tellsHowTo(passage, frameContext)) return null;
  const answer: TextRange = { start: match.index + match[0].length, end };
  const text = passage.shadow.slice(answer.start, answer.end);
  if (!/[和与]/.test(text) || /[,;]/.test(text)) return null;
  const { count = "", unit = "", noun = "" } = match.groups ?? {};
  const context = { start: 0, end, cuts: [] };
  const asked = { start: match.index, end };
  if (!isSelfContained(passage, context, asked)) return null;
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

/** `A、B 和 C 三种`: the member whose both borders are certain, the others shown, where the list is closed. */
function middleMember(passage: Passage): Fact | null {
  const match = MIDDLE.exec(passage.shadow);
  const member = match?.groups?.member;
  if (!match || member === undefined || standsInAside(passage, { start: match.index + 1, end: match.index + 2 }))
    return null;
  const answer = { start: match.index + 1, end: match.index + 1 + member.length };
  const clause = clauseAt(passage, answer.start);
  const text = passage.shadow.slice(clause.start, clause.end);
  const marks = text.split("、").length - 1;
  const isClosed = CLOSED.test(text) && !OPEN_LIST.test(text) && marks <= MOST_MARKS;
  const context = isClosed && !CODE.test(member.trim()) ? chineseStem(passage, answer) : null;
  if (!context || !isTelling(member)) return null;
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

interface PairOfKind {
  readonly answer: TextRange;
  readonly asked: TextRange;
  readonly question: string;
}

function pairsOfKind({ shadow }: Passage, names: readonly Name[]): PairOfKind[] {
  return names.flatMap((first, index): PairOfKind[] => {
    const second = names[index + 1];
    if (!second || /、\s?$/.test(shadow.slice(0, first.start))) return [];
    const isPair = /^\s?[和与、]\s?$/.test(shadow.slice(first.end, second.start));
    const kind = isPair ? kindsAfter(shadow.slice(second.end)) : null;
    const answer = { start: first.start, end: second.end };
    return kind ? [{ answer, asked: { ...answer, end: second.end + kind.length }, question: kind.question }] : [];
  });
}

/** `A 和 B 等评测平台`: 哪些评测平台? */
function pairOfKind(passage: Passage, { namesIn }: FrameContext): Fact | null {
  const names = namesIn(passage);
  if (names.length < 2) return null;
  const [pair] = pairsOfKind(passage, names);
  const context = pair && chineseStem(passage, pair.asked);
  if (!pair || !context) return null;
  return {
    frame: "enumeration",
    passage,
    context,
    answer: pair.answer,
    answerType: "phrase",
    sort: "phrase:pair",
    question: askInPlace(passage, context, pair.asked, pair.question),
    takesBlank: false,
  };
}

/** Says how many members its list has, to nobody in particular. */
const COUNTS_MEMBERS = /[两二三四五六七2-7]\s?(?:大)?(?:个|条|点|种|项|类|方面|步|大)/;
const OPEN_LEAD = /许多|一些|例如|比如|如下|[他它她]们|您|你|请/;

/** A member of a list whose lead says that these are all. */
function countedMember(passage: Passage, context: FrameContext): Fact | null {
  const fact = listMember(passage, context);
  // `标题：引语：甲；乙` names the list by its heading, `引语：甲；乙` by its lead.
  const lead = fact?.blankStem?.split("：").slice(0, -1).join("：") ?? "";
  return fact && COUNTS_MEMBERS.test(lead) && !OPEN_LEAD.test(lead) ? fact : null;
}

/** Members of a list: of the list that the sentence stands in, or of one inside the sentence. */
export function chineseEnumerations(passage: Passage, context: FrameContext): Fact[] {
  return [
    countedMember(passage, context),
    countedPair(passage, context),
    pairOfKind(passage, context),
    middleMember(passage),
  ].flatMap((fact) => fact ?? []);
}
