import type { TextRange } from "../../../document/document";
import { allMatches } from "../../../shared/all-matches";
import { anywhere } from "../../../text/anywhere";
import { chineseTopic } from "../../../text/chinese/topic";
import type { Fact, FrameContext } from "../../fact";
import { type Passage, renderPassage, textOf } from "../../passage";
import { askInPlace, chineseContext, chineseStatement, chineseStem } from "../../stems/chinese-stem";
import { answerAfterCue, withNextDeed } from "./cue-answer";
import { namesWhatItAsksOf } from "./plain-statement";
import { tellsHowTo } from "./section-manner";

const BECAUSE = /^(?:因为|由于|鉴于)/;
const THEREFORE = /^(?:因此|所以|因而|于是|从而)/;
const MAKES = /(?<!即|假|促|大|天|行)(?:使得|使(?!人|用|命|者|馆|徒)|让(?!·|步|座|位|出|人)|令(?!人))/g;
const MAY_REASON = anywhere(BECAUSE, THEREFORE);
const MAY_MAKE = anywhere(MAKES);
/** A reason that only the text makes plain. */
const POINTS = /^(?:那时|当时|它|其(?!他|它|余)|这|该)|(?<![应不])该(?![死怎不])|这[一种个些样项]|本发行版|上述/;
/** `用户会很容易上手`: with what? */
const OF_NOTHING =
  /(?:用户|人|者|员|学生|新手)[\u3400-\u9fff]{0,4}(?:容易|易于?|难以|快速|轻松)(?:上手|理解|掌握|使用|学会|入门|操作)$/;
const LONGEST_DEED = 12;
const LONGEST_RESULT = 50;
/** `二人成为同窗` means something only where the text is at hand. */
const SHORTEST_RESULT = 9;
/** `得以延续`: what everything can do. */
const SHORTEST_EFFECT = 3;
/** `更稳定`: many such words fit 怎么样. */
const SHORTEST_STATE = 5;
/** How something is left: 更稳定, 变得困难. */
const STATE = /^(?:更|变得|越来越|难以|无法|不再|不必|无须|无需|免于|保持|处于|陷入)/;

/** `更省心省力`: praise. */
const MERELY_MORE = /^(?:更加?|变得)(?!容易|难|易)[^,的]{1,6}$/;

/** Advice is no effect. */
const SAID_TO_READER = /您|你|我们?(?!国)|请|笔者|建议|应该|最好/;

/** `提高利用率会变得…`: a deed that something is said of. */
const DEED_BECOMES = /^\s?(?:会|将|变得|显得|就|更|也)/;

/** Does a result name what it befalls, rather than begin with a deed of somebody left out? */
function namesDoer(passage: Passage, range: TextRange): boolean {
  const topic = chineseTopic(passage, range);
  if (!topic) return false;
  const isDeed = passage.words.find((word) => word.start >= range.start)?.wordClass === "verb";
  return !isDeed || (topic.end - topic.start <= LONGEST_DEED && DEED_BECOMES.test(passage.shadow.slice(topic.end)));
}

/** The clauses from an index on that belong to the result, as one range that names its subject; or `null`. */
function resultFrom(passage: Passage, index: number): TextRange | null {
  const clause = passage.clauses[index];
  if (!clause) return null;
  const skipped = THEREFORE.exec(passage.shadow.slice(clause.start, clause.end))?.[0].length ?? 0;
  const start = clause.start + skipped;
  if (!namesDoer(passage, { start, end: clause.end })) return null;
  const next = passage.clauses[index + 1];
  const goesOn =
    next && /^(?:并|且|还|也|进而|从而)/.test(passage.shadow.slice(next.start)) && next.end - start <= LONGEST_RESULT;
  return { start, end: goesOn ? next.end : clause.end };
}

/** `结果的有效性…`: the results of what? */
const OF_ANYTHING = /^(?:结果|内容|系统|程序|文件|数据|脚本|软件包)(?:的|会|将|就|也)/;
/** `将更多氧-18纳入`: more than what? */
const MORE = /(?<!变得)更(?!容易|[换新改名迭替正生衣年])/;

/** Is more said of something than of another that a question does not show? */
export function isMerelyMore(text: string): boolean {
  return MORE.test(text) && !/[比较]|相对|胜过|超过/.test(text);
}

/** `为什么 DeepSeek 成功？`: Latin words are set off by a space. */
function whyQuestion(statement: string): string {
  return `为什么${/^[A-Za-z\d]/.test(statement) ? " " : ""}${statement}？`;
}

function whyFact(passage: Passage, answer: TextRange | null, result: TextRange | null): Fact | null {
  if (!answer || !result || result.end - result.start > LONGEST_RESULT) return null;
  if (result.end - result.start < SHORTEST_RESULT || POINTS.test(textOf(passage, answer))) return null;
  // Where a section has its theme, a statement without a name is a part of that: it needs the name.
  const ask = passage.theme === null ? chineseStatement : chineseContext;
  const asked = ask(passage, result, answer);
  const text = passage.shadow.slice(result.start, result.end);
  if (isMerelyMore(text) || OF_ANYTHING.test(text) || OF_NOTHING.test(text)) return null;
  if (!asked || SAID_TO_READER.test(passage.shadow.slice(result.start, result.end))) return null;
  const start = Math.min(answer.start, result.start);
  const context = { start: start < 4 ? 0 : start, end: Math.max(answer.end, result.end), cuts: asked.cuts };
  return {
    frame: "cause",
    passage,
    context,
    answer,
    answerType: "clause",
    sort: "clause:cause",
    question: whyQuestion(renderPassage(passage, asked)),
    takesBlank: false,
  };
}

/** `因为 A,B`: why B? */
function reasonBefore(passage: Passage, index: number): Fact | null {
  const clause = passage.clauses[index];
  const because = clause ? (BECAUSE.exec(passage.shadow.slice(clause.start, clause.end))?.[0] ?? "") : "";
  if (!clause || because === "") return null;
  const next = passage.clauses[index + 1];
  const leads = clause.start <= passage.opening.end || (next && THEREFORE.test(passage.shadow.slice(next.start)));
  if (!leads) return because === "因为" ? reasonAfter(passage, index, clause.start + because.length) : null;
  const answer = answerAfterCue(passage, clause.start + because.length, clause.end);
  // Half a reason is none.
  return answer?.end === clause.end ? whyFact(passage, answer, resultFrom(passage, index + 1)) : null;
}

/** `B,因为 A`: why B? Only where A ends the sentence. */
function reasonAfter(passage: Passage, index: number, start: number): Fact | null {
  const before = passage.clauses[index - 1];
  const clause = passage.clauses[index];
  if (!before || !clause || index !== passage.clauses.length - 1) return null;
  const head = index === 1 ? Math.max(before.start, passage.opening.end) : before.start;
  const isWhole = chineseTopic(passage, { start: head, end: before.end }) !== null;
  const result = { start: index === 1 ? 0 : before.start, end: before.end };
  const answer = isWhole ? answerAfterCue(passage, start, clause.end) : null;
  // `因为协议不为虚拟主机而提供`: half a reason is none.
  return answer?.end === clause.end ? whyFact(passage, answer, result) : null;
}

/** `A,因此 B`: why B? */
function resultAfter(passage: Passage, index: number): Fact | null {
  const clause = passage.clauses[index];
  const before = passage.clauses[index - 1];
  if (!clause || !before || !THEREFORE.test(passage.shadow.slice(clause.start, clause.end))) return null;
  const start = index === 1 ? Math.max(before.start, passage.opening.end) : before.start;
  const isWhole = chineseTopic(passage, { start, end: before.end }) !== null;
  // `数是6,电荷是1,因此…`: one of several reasons is half an answer.
  const isOnly = index === 1 || chineseTopic(passage, passage.clauses[index - 2] ?? before) === null;
  const answer = isWhole && isOnly ? answerAfterCue(passage, start, before.end) : null;
  return answer?.end === before.end ? whyFact(passage, answer, resultFrom(passage, index)) : null;
}

/** `方便快捷地完成任务`: praise, and then what many things do. */
const EASILY = /^(?:方便|轻松|快捷|简单|轻易|方便快捷|轻松愉快|简单快捷|更好|更方便|更轻松|更容易)地/;

function isEffect({ shadow }: Passage, answer: TextRange, isModal: boolean): boolean {
  const text = shadow.slice(answer.start, answer.end);
  const { length } = text;
  if (isModal) return length >= SHORTEST_EFFECT && !EASILY.test(text);
  return length >= SHORTEST_STATE && STATE.test(shadow.slice(answer.start)) && !MERELY_MORE.test(text);
}

/** `A 使得 B 能够…`: what A makes B able to do, or how A leaves B. */
function effectAt(passage: Passage, start: number, clauseEnd: number): Fact | null {
  const affected = chineseTopic(passage, { start, end: clauseEnd });
  if (!affected) return null;
  const modal = /^\s?(?:能够|可以|得以|能)/.exec(passage.shadow.slice(affected.end))?.[0].length ?? 0;
  const own = answerAfterCue(passage, affected.end + modal, clauseEnd);
  const answer = own && modal > 0 ? withNextDeed(passage, own) : own;
  const context = answer && isEffect(passage, answer, modal > 0) ? chineseStem(passage, answer) : null;
  if (!context || !answer) return null;
  const question = askInPlace(passage, context, answer, modal > 0 ? "做什么" : "怎么样");
  return {
    frame: "cause",
    passage,
    context,
    answer,
    answerType: "clause",
    sort: "clause:effect",
    question,
    takesBlank: true,
  };
}

function reasons(passage: Passage): Fact[] {
  if (!MAY_REASON.test(passage.shadow)) return [];
  return passage.clauses.flatMap((_, index) => reasonBefore(passage, index) ?? resultAfter(passage, index) ?? []);
}

function effects(passage: Passage): Fact[] {
  if (!MAY_MAKE.test(passage.shadow)) return [];
  return passage.clauses.flatMap((clause) => {
    const text = passage.shadow.slice(clause.start, clause.end);
    const found = allMatches(MAKES, text)
      .filter((match) => match.index >= 2)
      .map((match) => effectAt(passage, clause.start + match.index + match[0].length, clause.end));
    return found.find((fact) => fact !== null) ?? [];
  });
}

/** Why something is so, and what it brings about. */
export function chineseCauses(passage: Passage, frameContext: FrameContext): Fact[] {
  const facts = [...reasons(passage), ...effects(passage)];
  if (facts.length === 0) return facts;
  const { terms } = frameContext;
  // What a manual explains by the way needs its name to be of use.
  return tellsHowTo(passage, frameContext)
    ? facts.filter(({ context, answer }) =>
        namesWhatItAsksOf(passage, context, { ...answer, start: context.end }, terms),
      )
    : facts;
}
