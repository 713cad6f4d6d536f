import type { TextRange } from "../../document/document";
import { afterDate, beginsPredicate, chineseTopic } from "../../text/chinese/topic";
import type { Word } from "../../text/word";
import type { Opening, Passage } from "../passage";
import { holdsName, sharesPair } from "./chinese-theme";

/** What a sentence points back to, once named. */
export interface Resolution {
  readonly opening: Opening;
  readonly subject: string | null;
  readonly isDangling: boolean;
  /** The stem draws on the sentence before. */
  readonly usesPrevious: boolean;
  /** The stem draws on the document's title. */
  readonly usesTitle?: true;
  /** The stem draws on the sentence that tells what its section is about. */
  readonly usesTheme?: true;
}

/** A sentence, and what is known before it is read. */
export interface ChineseHead {
  readonly shadow: string;
  readonly words: readonly Word[];
  /** The sentence before in the same block, `null` for the first. */
  readonly previous: Passage | null;
  /** What its section is about, `null` where that is not told. */
  readonly theme: string | null;
  /** Under headings a sentence that names nothing may speak of any of them. */
  readonly hasHeadings: boolean;
}

const CONNECTIVE =
  /^[,、;\s]*(?:(?:而后|随即|继而|当中|此外|另外|与此同时|值得一提的是|值得注意的是|需要指出的是|需要注意的是|同时|因此|所以|因而|然而|但是|不过|而且|并且|况且|例如|比如|换句话说|换言之|也就是说|总之|总的来说|总而言之|相比之下|反过来|反之|事实上|实际上|其实|首先|其次|再次|最后|再者|另一方面|一方面|当然|显然|于是|随后|其后|结果|除此之外|除此以外|不仅如此|更重要的是|尤其是|具体来说|具体而言|一般来说|一般而言|简单来说|有趣的是|相反|另一方面|后来|之后|此后|最终|目前|如今|现在|截至目前|迄今为止|例如|举例来说|据此|同样|类似地|一般|通常|有时|偶尔|幸运的是|不幸的是),\s?|(?:不幸的是)|(?:而后|此外|然而|但是|不过|而且|并且|因此|所以|但|而(?!是))|(?<=^[,、;\s]+))\s*/;
const POINTER =
  /^(?:这|那(?!么)|该|此(?!外)|其(?!中|他|它|实|余|次|间|后|先|时|三|二|一|乐|所)|它|牠|他(?!们的)|她|前者|后者|上述|双方|两者|二者)/;
/** Words that may stand before the pointing word and stay. */
const SUBORDINATOR =
  /^(?:尽管|虽然|随着|通过|由于|因为|对于|对|在|从|自|根据|为了|如果|当|与|最近|未来|据)(?=这|那|该|此|其(?!中|他|它|实|余|次))/;
/** Whoever says so stays before what the claim points back to. */
const SAYS = /^[^,:这那该此其它他她]{1,28}(?:认为|指出|表示|声称|强调|预计|预测|说)[,:]\s?(?=这|该|此(?!外))/;
const CLASSIFIER =
  "(?:一|两|三|几|些)?(?:种|个|项|场|类|次|家|款|位|名|套|系列|条|座|部|篇|届|所|支|只|张|件|段|份|批|些|一)?";
const POINTING_PHRASE = new RegExp(`^(?:这|那|该|此|上述)(?:${CLASSIFIER})`);
/** Nouns that stand for a whole statement before them. */
const EVENT_NOUNS =
  /^(?:决定|决策|举措|选择|举动|成就|争议|讨论|策略|做法|趋势|现象|变化|结果|指控|过程|观点|说法|发现|行为|政策|事件|问题|情况|突破|转变|改变|措施|目标|理论|方法|技术|技术进步|效应|影响|意义|优势|特点|特性|计划|战略|模式|思路|想法|成果|成功|胜利|失败|合作|协议|消息|传言|判断|预测)/;
/** Nouns for something with a name. */
const THING_NOUN =
  /(?:公司|企业|实验室|机构|组织|团队|大学|学校|城市|国家|地区|省|县|镇|村|岛|山|河|湖|银行|集团|政府|人|作品|小说|电影|游戏|节目|专辑|歌曲|乐队|球队|俱乐部|平台|模型|产品|系统|软件|语言|王朝|民族|物种|动物|植物|建筑|寺|桥|车站|铁路|公路|机场|报|杂志|舰|飞机|武器|奖|赛事|比赛|战役)/;
/** After 这 or 此 alone: what is said of the statement before. */
const STATES =
  /^(?:是|也|就是|使|让|一(?![\u3400-\u9fff]{0,1}期)|不|并|在于|意味|标志|表明|说明|导致|进一步|将|会|被|有助|引|造成|体现|反映|证明|显示|为(?!期))/;
const LONGEST_STATEMENT = 40;
const LONGEST_THING = 4;
/** A last clause that leans on the one before: only the whole sentence is a statement. */
const GOES_ON = /^(?:又|再|并|还|也|从而|进而|以|更|而|则|就|且|但|甚至|使|让|成为|导致|吸引)/;

/** The name inside a topic: `DeepSeek` of `DeepSeek的名字`. */
function ownerOf(subject: string): string {
  return /^(.{2,}?)\s?的/.exec(subject)?.[1] ?? subject;
}

/** The last clause that states something of its own, or the whole sentence where that clause leans on the one before. */
function statementRange(previous: Passage): TextRange | null {
  const { shadow, clauses, opening } = previous;
  const own = clauses.filter(({ start }) => start < opening.end || !POINTER.test(shadow.slice(start)));
  const clause = own.at(-1);
  if (!clause) return null;
  const leans = GOES_ON.test(shadow.slice(clause.start));
  return { start: leans ? opening.end : Math.max(clause.start, opening.end), end: clause.end };
}

/** The last statement of the sentence before, where it can stand alone in brackets. */
function statementBefore(previous: Passage | null): string | null {
  if (!previous || previous.isDangling || previous.opening.text !== "") return null;
  const range = statementRange(previous);
  if (!range || range.end - range.start > LONGEST_STATEMENT || /[?]$/.test(previous.shadow.trimEnd())) return null;
  const text = previous.text.slice(range.start, range.end).replace(/近日|日前/, "");
  return POINTER.test(text) || !chineseTopic(previous, range) ? null : text;
}

/** `报道还预测`: a reader of the stem asks which; that there is one is known. */
const REPORT = /^报道(?:还|也)?(?=认为|预测|指出|预计|称|声称|提到|表示|给出|列出|列举|总结)/;
const NO_POINTER = { isDangling: false, usesPrevious: false } as const;
const DANGLING: Resolution = { opening: { end: 0, text: "" }, subject: null, isDangling: true, usesPrevious: false };

interface Pointer {
  /** Where the pointing word stands. */
  readonly at: number;
  /** What stands before it and stays: 尽管, 随着. */
  readonly kept: string;
}

function resolved(opening: Opening, subject: string | null, isTheme: boolean): Resolution {
  return { opening, subject, isDangling: false, usesPrevious: !isTheme, ...(isTheme ? { usesTheme: true } : {}) };
}

/** Adverbs that a subject cut by rule may have kept, and pairs of which neither is meant. */
const UNCLEAN = /[和与及、]|总体|其中|依然|仍然|现在?$|目前|从|到|被|对|让|使|的时间|时期/;

/** Can a subject stand in brackets: the theme, or a name of its own? */
function isName(subject: string, previous: Passage | null): boolean {
  if (subject === previous?.theme?.name) return true;
  return !UNCLEAN.test(subject) && holdsName(subject, { start: 0, end: subject.length }, []);
}

/** What a pronoun or a pointing word means: the section's theme before a part of it, else a name of its own. */
function meantBy({ previous, theme }: ChineseHead): { readonly name: string; readonly isTheme: boolean } | null {
  const subject = previous?.subject ?? null;
  if (theme !== null && (subject === null || sharesPair(theme, subject) || !isName(subject, previous)))
    return { name: theme, isTheme: true };
  return subject !== null && isName(subject, previous) ? { name: subject, isTheme: subject === theme } : null;
}

/** `它也包含…`: joins on to a sentence that the stem does not show. */
const JOINS = /^\s?(?:同时)?(?:也(?!许)|还(?!原)|亦|又|则|并且?(?!非|不)|且)/;

/** `它` and `其` stand for the previous subject. */
function resolvePronoun(head: ChineseHead, pointer: Pointer): Resolution | null {
  const text = head.shadow.slice(pointer.at);
  const pronoun = /^(?:它们|牠们|它|牠|他|她|其)/.exec(text)?.[0];
  if (pronoun === undefined) return null;
  const meant = meantBy(head);
  if (meant === null || /^(?:他们|她们|它们|牠们)/.test(text)) return DANGLING;
  const isOwner = pronoun === "其" || text.charAt(pronoun.length) === "的";
  const named = pronoun === "其" ? `〔${meant.name}〕的` : `〔${meant.name}〕`;
  const subject = isOwner ? null : meant.name;
  const end = pointer.at + pronoun.length;
  const joined = JOINS.exec(head.shadow.slice(end))?.[0].length ?? 0;
  return resolved({ end: end + joined, text: pointer.kept + named }, subject, meant.isTheme);
}

/** `这一决定` stands beside the statement that it means. */
function resolveStatement({ previous }: ChineseHead, pointer: Pointer): Resolution {
  // `在这种情况下` needs more than one statement.
  const statement = /^[在从对]$/.test(pointer.kept) ? null : statementBefore(previous);
  return statement === null ? DANGLING : beside(statement, pointer, null, false);
}

/** How much of `该行星`, `这家公司` its name stands for: all of a short one before a predicate. */
function lengthOfThing({ shadow, words }: ChineseHead, { at }: Pointer): number {
  const pointing = POINTING_PHRASE.exec(shadow.slice(at))?.[0].length ?? 0;
  const topic = chineseTopic({ shadow, words }, firstClause(shadow, at + pointing));
  return topic && topic.end - topic.start <= LONGEST_THING ? topic.end - at : 0;
}

/** `这家公司` gives way to its name; a longer description stands beside it. */
function resolveThing(head: ChineseHead, pointer: Pointer): Resolution {
  const meant = meantBy(head);
  if (meant === null) return DANGLING;
  const name = ownerOf(meant.name);
  return beside(name, { ...pointer, at: pointer.at + lengthOfThing(head, pointer) }, name, meant.isTheme);
}

/** A pointing word with its noun, or alone before a predicate. */
function resolvePhrase(head: ChineseHead, pointer: Pointer): Resolution {
  const text = head.shadow.slice(pointer.at);
  const pointing = POINTING_PHRASE.exec(text)?.[0] ?? "";
  const noun = text.slice(pointing.length);
  if (pointing === "") return DANGLING;
  if (EVENT_NOUNS.test(noun)) return resolveStatement(head, pointer);
  if (/^[这此]$/.test(pointing))
    return STATES.test(noun) && !/^(?:就)?是(?=[^,]{0,16}(?:被|称|为什么|原因))/.test(noun)
      ? resolveStatement(head, pointer)
      : DANGLING;
  const isThing = THING_NOUN.test(noun.slice(0, 12)) || (head.theme !== null && pointing === "该");
  return isThing ? resolveThing(head, pointer) : resolveDescription(head, pointer, pointing.length);
}

/** What the pointing words mean, in brackets before them. */
function beside(meaning: string, { at, kept }: Pointer, subject: string | null, isTheme: boolean): Resolution {
  return resolved({ end: at, text: `${kept}〔${meaning}〕` }, subject, isTheme);
}

/** Says too little without its pointer: 特殊风险, 方法, 步. */
const UNTOLD =
  /^(?:特殊|新|旧|简单|复杂|方法|方式|情况|功能|机制|命令|文件|文档|系统|软件|程序|工具|版本|步|选项|手册|操作|问题|额外|不同|类似|错误|做法)/;

/** A phrase that says what it is (这种低激活率, 这场开源与封闭的较量) stands alone without its pointer. */
function resolveDescription({ shadow, words }: ChineseHead, pointer: Pointer, pointingLength: number): Resolution {
  const start = pointer.at + pointingLength;
  const topic = chineseTopic({ shadow, words }, { start, end: start + shadow.slice(start).search(/[,:;。]|$/) });
  // `这些热带气旋`: without the pointer it would speak of all.
  const isSome = /[些几两三]|^(?:该|此|上述|那|这一?)$/.test(shadow.slice(pointer.at, start));
  if (!topic || isSome || topic.end - topic.start < 4) return DANGLING;
  if (UNTOLD.test(shadow.slice(start)) && !holdsName(shadow, topic, words)) return DANGLING;
  const subject = shadow.slice(topic.start, topic.end);
  return { opening: { end: start, text: pointer.kept }, subject, isDangling: false, usesPrevious: false };
}

/** The first clause: what the sentence is about is named there. */
function firstClause(shadow: string, start: number): TextRange {
  return { start, end: start + shadow.slice(start).search(/[,:;。]|$/) };
}

/** Does the head of a sentence name what it is about, or the clause after it? */
function namesItself({ shadow, words }: ChineseHead, start: number): boolean {
  const from = afterDate(shadow, start);
  const first = firstClause(shadow, from);
  const topic = chineseTopic({ shadow, words }, first);
  if (topic) return holdsName(shadow, topic, words);
  const second = firstClause(shadow, Math.min(first.end + 1, shadow.length));
  return chineseTopic({ shadow, words }, second) !== null;
}

/** Begins with what is said of a subject left out: a time may stand before it. */
const SAID_OF_NOBODY =
  /^(?:在|于)?(?:公元)?(?:\d{4}\s?年)?(?:\d{1,2}\s?月)?(?:\d{1,2}\s?日)?,?\s?(?:同时|并|也|亦|曾经?|又|还|后来?|主要|常|通常|目前|最初|首次)*(?<rest>.*)$/su;
const NO_DEED_FIRST =
  /^(?:在|从|对|以(?!.{1,12}(?:闻名|著称|为))|由(?!.{1,16}(?:组成|创|设计|编|导|出版|发行|建|演唱|制作|开发|拍摄|负责|管))|与|和|当|据|按|把|让|使|比|给|为了|因|通过|凭借|是否|如|若|虽|其|这|那|有(?:人|些|时|的|关|一))/;

/** Is what a sentence is about left out at its head? */
function leavesOutSubject({ shadow }: ChineseHead, start: number): boolean {
  const rest = SAID_OF_NOBODY.exec(shadow.slice(start))?.groups?.rest ?? "";
  return beginsPredicate(rest.slice(0, 5)) && !NO_DEED_FIRST.test(rest);
}

/** A sentence that names nothing speaks of its section's theme, which goes before it in brackets. */
function withTheme(head: ChineseHead, start: number): Resolution {
  const { shadow, words, theme } = head;
  const topic = chineseTopic({ shadow, words }, firstClause(shadow, start));
  const subject = topic ? shadow.slice(topic.start, topic.end) : null;
  const joined = JOINS.exec(shadow.slice(start))?.[0].length ?? 0;
  const report = REPORT.exec(shadow.slice(start))?.[0].length ?? 0;
  if (report > 0) return { ...NO_POINTER, opening: { end: start + report, text: "有报道" }, subject };
  const plain: Resolution = { opening: { end: start, text: "" }, subject, isDangling: false, usesPrevious: false };
  if (theme === null || head.hasHeadings || sharesPair(theme, shadow.slice(start)) || namesItself(head, start))
    return plain;
  return {
    ...plain,
    opening: { end: start + joined, text: `〔${theme}〕` },
    subject: subject ?? (leavesOutSubject(head, start) ? theme : null),
    usesTheme: true,
  };
}

/** `本鱼`, `本片`: an article's own word for what it is about. */
const ITSELF =
  /^本(?:鱼|种(?!类)|属|品种|物种|片|剧|曲|书|校|站|线|寺|庙|桥|岛|山|湖|镇|县|市|村|病|舰|刊|奖|会(?!议)|节目|专辑|游戏|小说|电影|机场|车站|植物|动物|公司|公路|铁路|协会|学会|组织)(?=[\u3400-\u9fff,])/;

/**
 * Names what the head of a Chinese sentence points back to, from the sentence before it in the same block or from
 * what its section is about, and strips a leading connective.
 */
export function resolveChinese(head: ChineseHead): Resolution {
  const { shadow } = head;
  const start = CONNECTIVE.exec(shadow)?.[0].length ?? 0;
  const rest = shadow.slice(start);
  const kept = (SAYS.exec(rest) ?? SUBORDINATOR.exec(rest))?.[0] ?? "";
  const pointer = { at: start + kept.length, kept };
  const own = ITSELF.exec(shadow.slice(pointer.at))?.[0].length ?? 0;
  if (own > 0 && head.theme !== null)
    return resolved({ end: pointer.at + own, text: `${kept}〔${head.theme}〕` }, head.theme, true);
  if (!POINTER.test(shadow.slice(pointer.at))) return withTheme(head, start);
  return resolvePronoun(head, pointer) ?? resolvePhrase(head, pointer);
}
