import { chineseTopic } from "../../text/chinese/topic";
import type { Opening, Passage } from "../passage";

/** What a sentence points back to, once named. */
export interface Resolution {
  readonly opening: Opening;
  readonly subject: string | null;
  readonly isDangling: boolean;
  /** The stem draws on the sentence before. */
  readonly usesPrevious: boolean;
  /** The stem draws on the document's title. */
  readonly usesTitle?: true;
}

const CONNECTIVE =
  /^(?:(?:此外|另外|与此同时|值得一提的是|值得注意的是|需要指出的是|需要注意的是|同时|因此|所以|因而|然而|但是|不过|而且|并且|况且|例如|比如|换句话说|换言之|也就是说|总之|总的来说|总而言之|相比之下|反过来|反之|事实上|实际上|其实|首先|其次|再次|最后|再者|另一方面|一方面|当然|显然|于是|随后|结果|除此之外|除此以外|不仅如此|更重要的是|尤其是|具体来说|具体而言|一般来说|一般而言|简单来说|有趣的是),\s?|(?:此外|然而|但是|不过|而且|并且|因此|所以|但|而(?!是)))\s*/;
const POINTER =
  /^(?:这|那(?!么)|该|此(?!外)|其(?!中|他|它|实|余|次|间)|它|他(?!们的)|她|前者|后者|上述|双方|两者|二者)/;
/** Words that may stand before the pointing word and stay. */
const SUBORDINATOR =
  /^(?:尽管|虽然|随着|通过|由于|因为|对于|对|在|从|自|根据|为了|如果|当|与|最近|未来|据)(?=这|那|该|此|其(?!中|他|它|实|余|次))/;
const CLASSIFIER =
  "(?:一|两|三|几|些)?(?:种|个|项|场|类|次|家|款|位|名|套|系列|条|座|部|篇|届|所|支|只|张|件|段|份|批|些|一)?";
const POINTING_PHRASE = new RegExp(`^(?:这|那|该|此|上述)(?:${CLASSIFIER})`);
/** Nouns that stand for a whole statement before them. */
const EVENT_NOUNS =
  /^(?:决定|决策|举措|选择|举动|成就|争议|讨论|策略|做法|趋势|现象|变化|结果|指控|过程|观点|说法|发现|行为|政策|事件|问题|情况|突破|转变|改变|措施|目标|理论|方法|技术|技术进步|效应|影响|意义|优势|特点|特性|计划|战略|模式|思路|想法|成果|成功|胜利|失败|合作|协议|消息|传言|判断|预测)/;
/** Nouns for something with a name. */
const THING_NOUN =
  /(?:公司|企业|实验室|机构|组织|团队|大学|学校|城市|国家|地区|省|县|镇|村|岛|山|河|湖|银行|集团|政府|人|作品|小说|电影|游戏|节目|专辑|歌曲|乐队|球队|俱乐部|平台|模型|产品|系统|软件|语言|王朝|民族|物种|动物|植物|建筑|寺|桥|车站|铁路|公路|机场|报|杂志|舰|飞机|武器|奖|赛事|比赛|战役)/;
const LONGEST_STATEMENT = 34;

/** The name inside a topic: `DeepSeek` of `DeepSeek的名字`. */
function ownerOf(subject: string): string {
  return /^(.{2,}?)\s?的/.exec(subject)?.[1] ?? subject;
}

/** The last statement of the sentence before, where it can stand alone in brackets. */
function statementBefore(previous: Passage | null): string | null {
  if (!previous || previous.isDangling || previous.opening.text !== "") return null;
  const clause = previous.clauses.at(-1);
  if (!clause || clause.end - clause.start > LONGEST_STATEMENT) return null;
  const text = previous.text.slice(Math.max(clause.start, previous.opening.end), clause.end);
  if (POINTER.test(text) || /[?]$/.test(previous.shadow.trimEnd())) return null;
  return chineseTopic(previous.shadow, clause) ? text : null;
}

const DANGLING: Resolution = { opening: { end: 0, text: "" }, subject: null, isDangling: true, usesPrevious: false };

interface Head {
  /** Where the pointing word stands. */
  readonly at: number;
  /** What stands before it and stays: 尽管, 随着. */
  readonly kept: string;
}

function resolved(end: number, text: string, subject: string | null, usesPrevious: boolean): Resolution {
  return { opening: { end, text }, subject, isDangling: false, usesPrevious };
}

/** `它` and `其` stand for the previous subject. */
function resolvePronoun(shadow: string, head: Head, previous: Passage | null): Resolution | null {
  const text = shadow.slice(head.at);
  const subject = previous?.subject ?? null;
  const pronoun = /^(?:它们|它|他|她|其)/.exec(text)?.[0];
  if (pronoun === undefined) return null;
  if (subject === null || /^(?:他们|她们)/.test(text)) return DANGLING;
  const isOwner = pronoun === "其" || text.charAt(pronoun.length) === "的";
  const named = pronoun === "其" ? `〔${subject}〕的` : `〔${subject}〕`;
  return resolved(head.at + pronoun.length, head.kept + named, isOwner ? null : subject, true);
}

/** `这家公司` stands beside its name, `这一决定` beside the statement it means. */
function resolvePhrase(shadow: string, head: Head, previous: Passage | null): Resolution {
  const text = shadow.slice(head.at);
  const pointing = POINTING_PHRASE.exec(text)?.[0] ?? "";
  const noun = text.slice(pointing.length);
  if (pointing === "") return DANGLING;
  if (/^[这此]$/.test(pointing) || EVENT_NOUNS.test(noun)) return beside(statementBefore(previous), head, null);
  if (!THING_NOUN.test(noun.slice(0, 12))) return resolveDescription(shadow, head, pointing.length);
  const owner = previous?.subject ? ownerOf(previous.subject) : null;
  return beside(owner, head, owner);
}

/** What the pointing words mean, in brackets before them. */
function beside(meaning: string | null, head: Head, subject: string | null): Resolution {
  return meaning === null ? DANGLING : resolved(head.at, `${head.kept}〔${meaning}〕`, subject, true);
}

/** A phrase that says what it is (这种低激活率, 这场开源与封闭的较量) stands alone without its pointer. */
function resolveDescription(shadow: string, head: Head, pointingLength: number): Resolution {
  const start = head.at + pointingLength;
  const topic = chineseTopic(shadow, { start, end: start + shadow.slice(start).search(/[,:;。]|$/) });
  if (!topic || topic.end - topic.start < 4) return DANGLING;
  return resolved(start, head.kept, shadow.slice(topic.start, topic.end), false);
}

/**
 * Names what the head of a Chinese sentence points back to, from the sentence before it in the same block,
 * and strips a leading connective.
 *
 * @param previous the sentence before in the same block, `null` for the first
 */
export function resolveChinese(shadow: string, previous: Passage | null): Resolution {
  const start = CONNECTIVE.exec(shadow)?.[0].length ?? 0;
  const kept = SUBORDINATOR.exec(shadow.slice(start))?.[0] ?? "";
  const head = { at: start + kept.length, kept };
  if (POINTER.test(shadow.slice(head.at))) {
    return resolvePronoun(shadow, head, previous) ?? resolvePhrase(shadow, head, previous);
  }
  const topic = chineseTopic(shadow, { start, end: start + shadow.slice(start).search(/[,:;。]|$/) });
  const subject = topic ? shadow.slice(topic.start, topic.end) : null;
  return { opening: { end: start, text: "" }, subject, isDangling: false, usesPrevious: false };
}
