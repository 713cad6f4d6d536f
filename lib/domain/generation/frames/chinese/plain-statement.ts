import type { TextRange } from "../../../document/document";
import { allMatches } from "../../../shared/all-matches";
import { afterDate, chineseTopic, hasChinesePredicate } from "../../../text/chinese/topic";
import type { Passage, StemContext } from "../../passage";
import { holdsName, sharesPair } from "../../resolve/chinese-theme";
import type { Terms } from "../../terms";
import type { Cue } from "./predicate-cues";

/** Verbs that only lead to the next one: what that says is still what the clause says. */
const LEADS_ON =
  /^(?:选择|宣布|决定|开始|继续|计划|试图|企图|希望|想|打算|声称|认为|指出|表示|证明|表明|显示|有|有助于|能|能够|可以|可能|需要|必须|登顶|来|去|到|进行|致力|专门|设计|过于|归功|凭|凭借|走|教授|创新)$/;
/** `在训练中`, `通过提高壁垒来`: when, where or by what means, before what is said. */
const SETTING_BEFORE =
  /(?:在|从|自|对|为|与|通过|随着|根据|按照|因|于)[^,]*(?:中|上|时|里|下|后|前|内|间|到|方面|来|而|以来)|(?:为了?|对|给|从|由|向|将|把|被|通过|因|凭)[^,]*$/g;
/** A second predicate of the same subject. */
const JOINED = /(?:并且?|而且|还|也|又|而|且|从而|进而|更|同时|,)\s?(?:能够?|可以|会|将|可|已经?|不)?\s?$/;
/** `是一个允许…的标准`: the cue stands in what qualifies the last noun. */
const RELATIVE_BEFORE = /(?:[一几两多数][个种款名位些套项类]|所有|任何|提供了?|包含了?|拥有|具有)[^,的]*$/;
const NOUN_AT_END = /的[^的,]{1,12}$/;

function hasEarlierVerb({ shadow, words }: Passage, from: number, to: number): boolean {
  const settings = allMatches(SETTING_BEFORE, shadow.slice(from, to)).map(({ index, 0: text }) => ({
    start: from + index,
    end: from + index + text.length,
  }));
  return words.some(
    (word) =>
      word.wordClass === "verb" &&
      word.start >= from &&
      word.end <= to &&
      shadow.charAt(word.end) !== "的" &&
      !LEADS_ON.test(shadow.slice(word.start, word.end)) &&
      !settings.some((one) => one.start <= word.start && word.end <= one.end),
  );
}

/**
 * Does a cue say what its clause says, rather than stand in the words that qualify a noun: 允许 in `是一个允许…的标准`?
 *
 * @param answer the complement of the cue
 */
export function isMainPredicate(passage: Passage, cue: Cue, clause: TextRange, answer: TextRange): boolean {
  const { shadow, opening } = passage;
  const start = Math.max(clause.start, opening.end);
  const topic = chineseTopic(passage, { start, end: clause.end });
  const from = topic && topic.end <= cue.start ? topic.end : start;
  const before = shadow.slice(from, cue.start);
  const rest = shadow.slice(answer.start, clause.end);
  if (RELATIVE_BEFORE.test(before) && NOUN_AT_END.test(rest)) return false;
  return JOINED.test(before) || !hasEarlierVerb(passage, from, cue.start);
}

/** A clause that joins on: it is no further member of a list. */
const JOINS_ON =
  /^(?:并|而|且|但|也|还|以(?!及)|使|让|则|更|又|即|因|所|从|其|由|在|尤其|特别|如|例如|比如|包括|如果|当|甚至|不|可|共)/;

/** `用于互联网通信,数据库和操作系统`: does the list that an answer begins go on in the next clause? */
export function listGoesOn(passage: Passage, answer: TextRange): boolean {
  const { shadow, clauses } = passage;
  const next = clauses.find((clause) => clause.start > answer.end);
  if (!next || next.start - answer.end > 2 || /[:;]/.test(shadow.slice(answer.end, next.start))) return false;
  const text = shadow.slice(next.start, next.end);
  if (/^(?:以及|及|和|或者?)(?!是)/.test(text)) return true;
  return !JOINS_ON.test(text) && /[和与及、或]|等/.test(text) && !hasChinesePredicate(passage, next);
}

/** Names anything: 系统, 用户, 其他文件. */
const GENERIC =
  /^(?:特殊|这|那|某|一|所有|大多|许多|很多|不少|不同|各种?|第|新的?|旧的?|其|完整|推荐|实际|最|另|每|任何|大量|部分|少数|有些|受影响|常见|目前|以前|现有|现在|默认|标准|相应|对应|类似|一般|普通|基本)/;
const COMMON_SUBJECT =
  /(?:系统|用户|管理员|软件包?|文件|命令|文档|手册|程序|选项|目录|团队|步骤?|方法|方式|阶段|工具|版本|列表|信息|条件|项目|人们|人员|功能|部分|情况|过程|机制|服务|服务器|内容|数据|配置|设置|开发者)$/;
const LONG_ENOUGH = 4;
const DECIDES = 9;
/** Where no topic is known, so many characters before the answer tell what it is about. */
const LONG_LEAD = 14;
/** `决定更新时,…`: when it was, and not of what. */
const ONLY_WHEN = /^[^,]*(?:时|后|中|里|下|上|前|期间),/;
const OPPOSES = /^(?:而|但是?|不过|然而)\s?/;

/** Does somebody who has not read the text know what a topic means? */
export function isTellingTopic(passage: Passage, topic: string): boolean {
  if (/[A-Za-z]{2}|[〔《“]/.test(topic) || holdsName(topic, { start: 0, end: topic.length }, [])) return true;
  if (sharesPair(topic, passage.sectionPath.join(" ")) && !COMMON_SUBJECT.test(topic)) return true;
  if (GENERIC.test(topic)) return false;
  return topic.length >= DECIDES || (topic.length >= LONG_ENOUGH && !COMMON_SUBJECT.test(topic));
}

/** A topic with a name, a word of the headings or a term of the document in it; or one that is long enough. */
function isNamed(passage: Passage, { start, end }: TextRange, terms: Terms): boolean {
  const { words, shadow, sectionPath, theme } = passage;
  const topic = shadow.slice(start, end);
  if (holdsName(shadow, { start, end }, words) || /[〔《“]/.test(topic)) return true;
  if (sharesPair(topic, theme?.name ?? "")) return true;
  if (GENERIC.test(topic) || topic.length < LONG_ENOUGH) return false;
  if (topic.length >= DECIDES || topic.includes("的")) return true;
  const holdsTerm = terms.inPassage(passage).some((term) => start <= term.start && term.end <= end);
  return !COMMON_SUBJECT.test(topic) && (holdsTerm || sharesPair(topic, sectionPath.join(" ")));
}

function topicsBefore(passage: Passage, context: StemContext, answer: TextRange): TextRange[] {
  const { shadow, opening, clauses } = passage;
  const start = Math.max(context.start, opening.end);
  return clauses
    .filter((clause) => clause.end > start && clause.start < answer.start)
    .flatMap((clause) => {
      const from = afterDate(shadow, Math.max(start, clause.start));
      const skipped = OPPOSES.exec(shadow.slice(from, clause.end))?.[0].length ?? 0;
      const topic = chineseTopic(passage, { start: from + skipped, end: clause.end });
      return topic && topic.end <= answer.start ? [topic] : [];
    });
}

/** `微软采用新架构,体积减少 30%`: a part is known by the whole that is named before it. */
function isPart({ shadow }: Passage, { start, end }: TextRange): boolean {
  return end - start < LONG_ENOUGH && !COMMON_SUBJECT.test(shadow.slice(start, end));
}

/**
 * Does a stem name what an answer is said of: the last topic before it, known by name, by the headings, by the terms
 * of the document, or by words enough of its own?
 */
export function namesWhatItAsksOf(passage: Passage, context: StemContext, answer: TextRange, terms: Terms): boolean {
  const { shadow, opening, words } = passage;
  const topics = topicsBefore(passage, context, answer);
  const last = topics.at(-1);
  const isNamedHere = (topic: TextRange) => isNamed(passage, topic, terms);
  if (last) return isNamedHere(last) || (isPart(passage, last) && topics.some(isNamedHere));
  const start = Math.max(context.start, opening.end);
  const showsOpening = context.start <= opening.end && opening.text.includes("〔");
  const lead = shadow.slice(start, answer.start);
  const isLong = lead.length >= LONG_LEAD && !ONLY_WHEN.test(lead);
  return showsOpening || isLong || holdsName(shadow, { start, end: answer.start }, words);
}
