import type { TextRange } from "../../../document/document";
import { rememberLast } from "../../../shared/remember-last";
import { chineseTopic } from "../../../text/chinese/topic";
import type { WordClass } from "../../../text/word";
import type { Fact } from "../../fact";
import { type Passage, renderPassage, textOf } from "../../passage";
import { isPersonName, sharesPair } from "../../resolve/chinese-theme";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";
import { answerAfterCue } from "./cue-answer";
import { hasIdentityForm, identityByForm } from "./identity-forms";
import { isTellingTopic, listGoesOn } from "./plain-statement";
import { isTelling, isTellingIdentity } from "./telling";

const EXPLAINS = /^(?:所谓)?(?<term>[^,:;。是]{2,18}?)\s?,?\s?(?:就)?(?<cue>是指|指的是|系指|意指|的意思是|的定义是)/;
/** A definition says one of those words: quick to tell of most sentences that they do not. */
const MAY_EXPLAIN = /指|的意思是|的定义是/;
const MAY_IDENTIFY = /[是即]/;
const COPULA =
  /^(?<aside>\s?\([^()]*\))?\s?(?<cue>(?:主要|正|便|都|实则)是|就是|则是|是|即是|即)(?!否|由|被|把|用|因为|由于|为了|如何|怎样|通过|以|在|从|对|不是|指|说|一样|这|那|有)/;
/** `是…的` puts weight on something: it defines nothing. */
const EMPHASIS = /的$/;
const PERSON = /^(?:[A-Z][a-z]+(?: [A-Z][a-z.]*)+|[\u3400-\u9fff]+(?:[·•・][\u3400-\u9fff]+)+)$/;
/** `一名篮球运动员`: what somebody is. */
const PERSON_KIND =
  /(?:运动员|球员|演员|歌手|作家|诗人|画家|教授|学者|科学家|数学家|物理学家|化学家|政治家|哲学家|音乐家|作曲家|企业家|建筑师|工程师|导演|编剧|记者|律师|医生|将领|将军|皇帝|国王|女王|王子|公主|总统|总理|主席|部长|助理|秘书|员工|学生|年级生|书迷|创始人|领导人|领袖|教练|主持人|模特|传教士|主教|神父|僧人|武将|大臣|贵族|商人|农民|军官|牧师|教师|工人|银行家|律师|官员|法师|骑士|探险家|发明家|设计师|摄影师)$/;

const RELATIVE = /(?:父亲|母亲|丈夫|妻子|儿子|女儿|祖父|祖母|兄长|弟弟|哥哥|姐姐|妹妹)$/;

function wordFor(topic: string, answer: string): string {
  if (isPersonName(answer)) return "谁";
  return (PERSON.test(topic) && /[者人家员长师手王帝士]$/.test(answer)) ||
    PERSON_KIND.test(answer) ||
    RELATIVE.test(topic)
    ? "什么人"
    : "什么";
}

const LONGEST_EXPLANATION = 60;
/** `成年礼或者成人礼`: two names for one thing, either of which answers. */
const OTHER_NAME = /^(?<first>[^或、和与及]{2,})(?:或者?称?|、?又称|、?亦称|、?也称)(?<second>[^或、和与及]{2,})$/;
/** How something is said, and not of what: 通常指的是…. */
const NOT_OF_WHAT = /^(?:通常|一般|往往|主要|实际上?|这里|这|那|其|它|常常?|有时|多|专|特|泛|也|都|就|所)+$/;
const SHORTEST_IDENTITY = 3;

function wholeSentenceEnd(passage: Passage): number {
  return passage.clauses.at(-1)?.end ?? passage.text.length;
}

/** Both ways: what the term means, and what such a thing is called. */
function explained(passage: Passage): Fact[] {
  if (!MAY_EXPLAIN.test(passage.shadow)) return [];
  const start = passage.opening.end;
  const match = EXPLAINS.exec(passage.shadow.slice(start));
  const { term = "", cue = "" } = match?.groups ?? {};
  if (
    !match ||
    NO_TERM.test(term) ||
    NOT_OF_WHAT.test(term) ||
    !isTelling(textOf(passage, { start: start + match[0].length, end: wholeSentenceEnd(passage) })) ||
    /[在有被把]|默认/.test(term)
  )
    return [];
  const termStart = start + match[0].indexOf(term);
  const answer = { start: termStart, end: termStart + term.length };
  const meaning = { start: start + match[0].length, end: wholeSentenceEnd(passage) };
  const first = {
    start: meaning.start,
    end: passage.clauses.find((clause) => clause.end > meaning.start)?.end ?? meaning.end,
  };
  const context = { start: 0, end: meaning.end, cuts: [] };
  const base = { frame: "definition" as const, passage, context, takesBlank: false };
  const head = renderPassage(passage, { start: 0, end: answer.end, cuts: [] });
  const forward: Fact = {
    ...base,
    answer: first,
    answerType: "clause",
    sort: "meaning",
    question: `${head}${cue}什么？`,
  };
  const { first: name = term, second } = OTHER_NAME.exec(term)?.groups ?? {};
  const otherStart = answer.end - (second?.length ?? 0);
  const backward: Fact = {
    ...base,
    answer: { start: answer.start, end: answer.start + name.length },
    answerType: "term",
    sort: "term",
    question: `${passage.text.slice(meaning.start, meaning.end).trim()},这叫什么？`,
    ...(second === undefined ? {} : { accept: [passage.text.slice(otherStart, answer.end)] }),
  };
  // Half of a meaning of several clauses fits other terms, and all of it is no question.
  const isOneClause = first.end === meaning.end && meaning.end - meaning.start <= LONGEST_EXPLANATION;
  return isOneClause ? [forward, backward] : [];
}

/** The number frame asks better for figures, and nobody asks which in order something is. */
function isNumber(passage: Passage, answer: TextRange): boolean {
  return (
    /^(?:第|[约近]?\d|[\w"=.]+=)/.test(passage.shadow.slice(answer.start, answer.end)) ||
    passage.numerals.some((one) => one.start <= answer.start && 2 * (one.end - one.start) >= answer.end - answer.start)
  );
}

/** `目标是…`, `代价是…`: what is done answers for it. */
const TAKES_DEED =
  /(?:目的|目标|宗旨|代价|后果|结果|核心|关键|方法|办法|做法|任务|职责|作用|功能|原则|理由|原因|优点|缺点|意义|影响|本质|特点|策略|建议|好处|坏处|责任|工作|要求|重点|思路|对策|手段|途径|方式|想法|计划|条件)$/;
const DEED_STARTS: ReadonlySet<WordClass> = new Set(["verb", "preposition", "adverb"]);

/** `凡事找借口`, `属性称为素性`: a deed or a statement is no name of what something is. */
function isNominal({ words, shadow }: Passage, topic: string, answer: TextRange): boolean {
  const inside = words.filter((word) => word.start >= answer.start && word.end <= answer.end);
  const text = shadow.slice(answer.start, answer.end);
  if (/称为|称作|叫做|.是(?!否)/.test(text)) return false;
  const first = inside[0]?.wordClass ?? "other";
  if (DEED_STARTS.has(first) && TAKES_DEED.test(topic)) return true;
  if (first === "preposition" || first === "adverb") return false;
  return text.includes("的") || !inside.some((word) => word.wordClass === "verb");
}

/** An example, one of many, or how one comes to know: no term that is defined. */
const NO_TERM =
  /^(?:正常|普通|一般|常见|其他|简单)的|之一$|说$|^[“"][一二三四五六七八九十\d]|^(?:如(?!来|意)|发现|确认|可见|第|\d|另|某|一[个种些部]|两[个种])/;

/** `是一个由社区进行开发的发行版`: what an identity is ends its clause. */
function endsClause({ shadow }: Passage, answer: TextRange, clause: TextRange): boolean {
  return /^\s?(?:等等|等)?\s?$/.test(shadow.slice(answer.end, clause.end));
}

/** A judgement, or one beside another that the stem does not show. */
const JUDGES =
  /^(?:一[个种款])?(?:较|更|非常|十分|相当)|^另外?一?[个种]|[较更]|最(?!高法|高人民|近|后|终)|的好[方办]法$/;
/** `线程独立的属性`: what something is like, and not what it is. */
const ASIDE_FROM_KIND =
  /第\s?[\d一二三四五六七八九十]+\s?[个名位条]$|的(?:属性|特性|性质|特征|证明)$|^其(?![他它余中])|^[\u3400-\u9fff]{1,4}的(?:工具|程序|软件|命令|系统|服务)$/;
/** `一个典型的多用户系统`, `开放的标准`: one word of what it is like, and a noun for anything. */
const LIKE_MANY =
  /^(?:一[个种类款项]|一系列的?)?(?:典型|标准|纯文本|临时|开放|好|很好|模块化|复杂|简单|普通|常见|流行|通用|小|大|特殊|特别|独立|完整|强大|灵活|优秀|有用|成熟|传统|现代|基本|自由|免费|开源|便利|方便|高级|重要|主要|必要|类似|相似|特定)的?\s?[\u3400-\u9fff A-Za-z]{1,8}$|^像.*一样|像[^,]{1,8}一样/;
/** `负责的主要责任之一`: one of several, and nobody can tell which. */
const ONE_OF = /(?:责任|任务|工作|目标|目的|原因|功能|特点|特性|优点|问题|方法|步骤|部分)之一$/;
/** `哥连臣角火葬场是香港一个火葬场`: the name says it. */
const SHORTEST_TAIL = 2;

function repeatsName(topic: string, answer: string): boolean {
  const tail = topic.slice(-SHORTEST_TAIL);
  if (/^[\u3400-\u9fff]{2}$/.test(tail) && answer.endsWith(tail)) return true;
  // `几内亚法郎是几内亚的流通货币`: nothing that the name does not say.
  const owner = /^(?<owner>[^的]{2,}?)的[^的]{1,8}$/.exec(answer)?.groups?.owner ?? "";
  return owner !== "" && topic.includes(owner);
}

const SHORTEST_KIND = 5;

/** `自由软件`, `一个文本界面`, `流行的客户端之一`: so many things are that. */
function isBroad(text: string): boolean {
  const kind = text.replace(/^[一另][个种类款名位项]外?/, "");
  if (/之一$/.test(kind)) return kind.length < 2 * SHORTEST_KIND;
  return kind.length < SHORTEST_KIND && /^[\u3400-\u9fff]+$/.test(kind) && !kind.includes("的") && !isPersonName(kind);
}

/** `唯一的解决方案`, `显著的例外`: nobody knows of what. */
const NO_SUBJECT =
  /^(?:[^的]{1,4}的)?(?:解决方案|解决办法|方案|例外|办法|方法|方式|做法|结果|原因|理由|目的|内容|答案|问题|选择|区别|差别|例子|前提|好处|缺点|优点|项目分支|人|东西|罪魁祸首)$/;

/** `默认的 shell`: the default of what? */
const OF_SOME_SYSTEM =
  /^(?:默认|缺省|当前|现行)|^(?:Esc|Tab|Ctrl|Alt|Enter|Shift|Return|Del|Delete|F\d{1,2})(?:\s?键)?$/;

/** Can a reader know what a topic means: where the text begins with it, or by its name? */
function isDefinable(passage: Passage, topic: TextRange): boolean {
  const text = textOf(passage, topic);
  if (NO_SUBJECT.test(text) || OF_SOME_SYSTEM.test(text)) return false;
  // A member of a list is known by what leads in to it.
  if (passage.list !== null && !sharesPair(text, passage.sectionPath.join(" "))) return false;
  return passage.place === 0 || isTellingTopic(passage, text) || isPersonName(text);
}

/** `制作备份是…`: what one does is no thing that is defined. */
const DEED =
  /^(?:制作|使用|安装|配置|创建|测试|修改|更新|维护|备份|编写|运行|学习|选择|设置|编译|升级|删除|阅读|保持)[\u3400-\u9fff]{2,6}$/;

/** `辨识 A 的方法`, `词首的 e`: a letter that stands for anything, or for itself. */
const VARIABLE = /(?:^|[\u3400-\u9fff])\s?[A-Z]\s?的|的\s?[A-Za-z]$/;
/** `黑客的这种行为`: the answer needs the text. */
const POINTS_BACK = /这[一种个些样]|(?<![应不])该|上述/;
/** `命令自动取代:甲是…`: a colon leads in to what is said. */
function followsColon({ shadow, opening }: Passage, topic: TextRange): boolean {
  const lead = shadow.slice(opening.end, topic.start).replace(/[“"「『][^”"」』]*[”"」』]|\([^()]*\)/g, "");
  return lead.includes(":");
}

interface Identity {
  readonly topic: TextRange;
  /** Where the question word stands: before a bare measure, 是种草食性恐龙. */
  readonly place: number;
  readonly answer: TextRange;
}

/** Is a definable thing said to be something, and nothing more? */
function isPlain(passage: Passage, topic: TextRange, answer: TextRange, clause: TextRange): boolean {
  if (listGoesOn(passage, answer) || !endsClause(passage, answer, clause)) return false;
  // `鲍林根据化学原理,…总结的规则`: only the next clause says what.
  if (/[根依]据|通过|经过|为了/.test(textOf(passage, answer))) return false;
  const [name, kind] = [textOf(passage, topic), textOf(passage, answer)];
  if (
    VARIABLE.test(name) ||
    POINTS_BACK.test(kind) ||
    LIKE_MANY.test(kind) ||
    ONE_OF.test(kind) ||
    DEED.test(name) ||
    followsColon(passage, topic)
  )
    return false;
  if (JUDGES.test(kind) || ASIDE_FROM_KIND.test(kind) || kind.startsWith(name) || repeatsName(name, kind)) return false;
  return isNominal(passage, name, answer) && isDefinable(passage, topic) && isWholeSubject(passage, topic, clause);
}

/** Does its subject stand at the head of the stem: no 当…, no earlier members of the subject before it? */
function isWholeSubject({ shadow, clauses, opening }: Passage, topic: TextRange, clause: TextRange): boolean {
  const head = shadow.slice(opening.end, clause.start);
  const isLater = clause.start > opening.end && clauses[0]?.start !== clause.start;
  return !/^(?:当|如果|若)/.test(head) && !(isLater && /[和与及]/.test(shadow.slice(topic.start, topic.end)));
}

/** Brackets cannot be part of what a clause is about. */
const withoutAsides = rememberLast((shadow: string) =>
  shadow.replace(/\([^()]*\)/g, (aside) => "是".repeat(aside.length)),
);

/** Where a bare measure ends: 种 in `是种恐龙`. */
function afterMeasure(passage: Passage, start: number): number {
  const measure = passage.words.find((word) => word.start >= start);
  const isBare = measure?.wordClass === "measure" && /^[个种部名位座家条只款本所]$/.test(textOf(passage, measure));
  return isBare ? measure.end : start;
}

function identityIn(passage: Passage, clause: TextRange): Identity | null {
  const start = clause.start === 0 ? passage.opening.end : clause.start;
  if (!MAY_IDENTIFY.test(passage.shadow.slice(start, clause.end))) return null;
  const masked = withoutAsides(passage.shadow);
  const topic = chineseTopic({ shadow: masked, words: passage.words }, { start, end: clause.end });
  if (topic && NO_TERM.test(passage.shadow.slice(topic.start, topic.end))) return null;
  const copula = topic && COPULA.exec(passage.shadow.slice(topic.end, clause.end));
  if (!copula) return null;
  const after = topic.end + copula[0].length;
  const measured = afterMeasure(passage, after);
  const answer = answerAfterCue(passage, measured, clause.end);
  if (!answer || !isPlain(passage, topic, answer, clause)) return null;
  return { topic, place: measured > after ? after : answer.start, answer };
}

/** `是甲的教授,也是乙的创始人`: who somebody is as well. */
const IS_ALSO = /^[也又]是\s?(?<other>[^,]{4,24})$/;

/** Other answers to who somebody is, as the next clause gives them. */
function alsoAccepted({ clauses, shadow, text }: Passage, answer: TextRange): Pick<Fact, "accept"> {
  const next = clauses.find(({ start }) => start > answer.end);
  const other = next && IS_ALSO.exec(shadow.slice(next.start, next.end))?.groups?.other;
  return next && other ? { accept: [text.slice(next.end - other.length, next.end)] } : {};
}

/** `X 是 Y`: what something is, or who somebody is. */
function identified(passage: Passage, clause: TextRange): Fact | null {
  const identity = identityIn(passage, clause);
  if (!identity) return null;
  const { topic, place, answer } = identity;
  const text = passage.shadow.slice(answer.start, answer.end);
  if (hasIdentityForm(text)) return identityByForm(passage, topic, answer);
  const isBroadKind = isBroad(text) && !PERSON_KIND.test(text);
  const isWorth = text.length >= SHORTEST_IDENTITY && !isBroadKind && !EMPHASIS.test(text) && isTellingIdentity(text);
  const context = isWorth && !isNumber(passage, answer) ? chineseStem(passage, answer) : null;
  if (!context) return null;
  const question = wordFor(passage.shadow.slice(topic.start, topic.end), text);
  const isPerson = question !== "什么";
  return {
    frame: isPerson ? "role" : "definition",
    passage,
    context,
    answer,
    answerType: "phrase",
    sort: isPerson ? "phrase:person" : "phrase:identity",
    question: askInPlace(passage, context, { start: place, end: answer.end }, question),
    takesBlank: true,
    ...(isPerson ? alsoAccepted(passage, answer) : {}),
  };
}

/** What a term means, what a thing is, who a person is. */
export function chineseDefinitions(passage: Passage): Fact[] {
  const explanations = explained(passage);
  if (explanations.length > 0 || !MAY_IDENTIFY.test(passage.shadow)) return explanations;
  return passage.clauses.flatMap((clause) => identified(passage, clause) ?? []);
}
