import type { TextRange } from "../../../document/document";
import { anywhere } from "../../../text/anywhere";
import type { Fact } from "../../fact";
import type { Passage } from "../../passage";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";
import { answerAfterCue, withNextDeed } from "./cue-answer";
import { allChineseNumbers } from "./numbers";

const INSTEAD = /^(?:而是|而在于|更是|还是|还有|而且是)(?<means>通过|靠|凭借|依靠|由于|因为|为了)?/;
const MAY_OPPOSE = anywhere(INSTEAD);
const DENIES = /不仅仅?|不只是?|不光|并非|不是|不在于|并不|不再|与其/;
/** `实现的` after 通过…: belongs to the question. */
const MEANS_END = /(?:来)?(?:实现|完成|达成|取得|做到|得到|形成)的?$/;
/** `而是把技术整合到一起`: what is done instead. */
const DEED = /^(?:把|将|靠|让|用|选择|采用|采取|改用|改为)/;
const SET_AGAINST = /而|而非|而不是|远?低于|远?高于|超过|比|传统|相比|不同/;

/** The words behind 而是, without the verb that 通过… ends in. */
function instead(passage: Passage, clause: TextRange, match: RegExpExecArray): TextRange | null {
  const isMeans = match.groups?.means !== undefined;
  const text = passage.shadow.slice(clause.start, clause.end);
  const tail = isMeans ? (MEANS_END.exec(text)?.[0].length ?? 0) : 0;
  const answer = answerAfterCue(passage, clause.start + match[0].length, clause.end - tail);
  return answer && tail === 0 ? withNextDeed(passage, answer) : answer;
}

/** `…的成功并不依赖 A,而是把…`: a success does nothing. */
const SUCCESS = /^[^,]{0,16}的(?:成功|优势|突破|进步|崛起|胜利|力量)/;

/** `不是 A,而是 B`: what it is instead. */
function insteadOf(passage: Passage, clause: TextRange, index: number): Fact | null {
  const before = passage.clauses[index - 1];
  const match = INSTEAD.exec(passage.shadow.slice(clause.start, clause.end));
  if (!match || !before || !DENIES.test(passage.shadow.slice(before.start, before.end))) return null;
  const answer = instead(passage, clause, match);
  const context = answer && chineseStem(passage, answer);
  if (!answer || !context) return null;
  const isDeed = DEED.test(passage.shadow.slice(answer.start, answer.end));
  return {
    frame: "contrast",
    passage,
    context,
    answer,
    answerType: "phrase",
    sort: isDeed ? "phrase:instead-deed" : "phrase:instead",
    question: askInPlace(passage, context, answer, isDeed && !SUCCESS.test(passage.shadow) ? "怎么做" : "什么"),
    takesBlank: true,
  };
}

function oppositions(passage: Passage): Fact[] {
  if (!MAY_OPPOSE.test(passage.shadow)) return [];
  return passage.clauses.flatMap((clause, index) => insteadOf(passage, clause, index) ?? []);
}

/** Two numbers of one sort set against each other: each is the other's best distractor. */
function opposedNumbers(passage: Passage): Fact[] {
  if (passage.numerals.length < 2 || !SET_AGAINST.test(passage.shadow)) return [];
  const facts = allChineseNumbers(passage);
  const sorts = facts.map((fact) => fact.sort);
  return facts
    .filter((fact) => sorts.indexOf(fact.sort) !== sorts.lastIndexOf(fact.sort))
    .map((fact) => ({ ...fact, frame: "contrast" }));
}

/** What is set against what. */
export function chineseContrasts(passage: Passage): Fact[] {
  return [...opposedNumbers(passage), ...oppositions(passage)];
}
