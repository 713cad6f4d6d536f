import type { TextRange } from "../../../document/document";
import { anywhere } from "../../../text/anywhere";
import { chineseTopic } from "../../../text/chinese/topic";
import type { Fact, FrameContext } from "../../fact";
import { type Passage, renderPassage, type StemContext, textOf } from "../../passage";
import { askInPlace, chineseStatement, chineseStem } from "../../stems/chinese-stem";
import { answerAfterCue } from "./cue-answer";
import { isTellingTopic, listGoesOn, namesWhatItAsksOf } from "./plain-statement";

const IN_ORDER_TO =
  /^(?:以便|以免|以期|借此|用以|用来|以(?=防止|避免|确保|提高|降低|减少|保护|维持|促进|加强|满足|保证|获得|获取|防|求|达到|实现|支持|增加|换取|纪念|示))/;
const FOR_THE_SAKE_OF = /^为了?(?=[^,]{2,24}$)/;
/** `避免这种情况`: the answer needs the text. */
const POINTS = /^.{0,4}(?:原因|情况|问题|任务|使命|决定|数据|管理)$|这[一种个些样]|[该此]|[上下]面|您|你/;
/** What can or will be done, and what something is, is done for nothing. */
const POTENTIAL = /可以|能够?|即将|就会?|将会|会(?!议|员)|需要|必须|应[当该]?|[是有](?!效|益)|用于|目的|通常|往往/;
/** `使用总线接口来创建,用来…`: a second purpose within the deed. */
const HAS_PURPOSE = /(?:使用|利用|通过|借助|用)[^,]*(?:来(?!自|源)|以便?)|为了/;
/** `为了解决该问题`: the answer needs the text. */
const POINTS_BACK = /(?<!应)[该此]|这[一种个些样]/;
const AIMS = /(?:旨在|目的是|目标是|是为了|就是为了)/;
const MAY_AIM = anywhere(IN_ORDER_TO, /为了/, AIMS);

function purposeFact(passage: Passage, context: StemContext, answer: TextRange, question: string): Fact {
  return {
    frame: "purpose",
    passage,
    context,
    answer,
    answerType: "phrase",
    sort: "phrase:purpose",
    question,
    takesBlank: false,
  };
}

/** `A,以防止 B`: what is A for? */
function afterDeed(passage: Passage, index: number): Fact | null {
  const clause = passage.clauses[index];
  const before = passage.clauses[index - 1];
  if (!clause || !before) return null;
  const cue = IN_ORDER_TO.exec(passage.shadow.slice(clause.start, clause.end))?.[0].length ?? 0;
  const answer = cue > 0 ? answerAfterCue(passage, clause.start + cue, clause.end) : null;
  const context = answer && chineseStem(passage, answer);
  if (!answer || !context) return null;
  const deed = renderPassage(passage, { ...context, end: before.end });
  const done = passage.shadow.slice(before.start, before.end);
  if (POTENTIAL.test(done) || HAS_PURPOSE.test(done)) return null;
  const isUse = /^用[以来]/.test(passage.shadow.slice(clause.start));
  return purposeFact(passage, context, answer, isUse ? `${deed},用来做什么？` : `${deed},是为了什么？`);
}

/** `为了 A,B`: what is B for? */
function beforeDeed(passage: Passage, index: number): Fact | null {
  const clause = passage.clauses[index];
  const deed = passage.clauses[index + 1];
  const topic = deed ? chineseTopic(passage, deed) : null;
  if (!clause || !deed || !topic || !isTellingTopic(passage, textOf(passage, topic))) return null;
  const cue = FOR_THE_SAKE_OF.exec(passage.shadow.slice(clause.start, clause.end))?.[0].length ?? 0;
  const answer = cue === 2 ? answerAfterCue(passage, clause.start + cue, clause.end) : null;
  if (!answer || POINTS.test(textOf(passage, answer))) return null;
  if (POTENTIAL.test(textOf(passage, deed))) return null;
  const asked = chineseStatement(passage, deed, answer);
  if (!asked) return null;
  const question = `${renderPassage(passage, asked)},是为了什么？`;
  return purposeFact(passage, { start: clause.start, end: deed.end, cuts: [] }, answer, question);
}

/** `A 旨在 B`: asked for in its place. */
function stated(passage: Passage, index: number, { terms }: FrameContext): Fact | null {
  const clause = passage.clauses[index];
  const match = clause && AIMS.exec(passage.shadow.slice(clause.start, clause.end));
  if (!clause || !match) return null;
  const answer = answerAfterCue(passage, clause.start + match.index + match[0].length, clause.end);
  const context = answer && !listGoesOn(passage, answer) ? chineseStem(passage, answer) : null;
  if (!answer || !context || POINTS_BACK.test(textOf(passage, answer))) return null;
  if (!namesWhatItAsksOf(passage, context, answer, terms)) return null;
  return purposeFact(passage, context, answer, askInPlace(passage, context, answer, "什么"));
}

/** What something is done for. */
export function chinesePurposes(passage: Passage, context: FrameContext): Fact[] {
  if (!MAY_AIM.test(passage.shadow)) return [];
  return passage.clauses.flatMap(
    (_, index) => afterDeed(passage, index) ?? beforeDeed(passage, index) ?? stated(passage, index, context) ?? [],
  );
}
