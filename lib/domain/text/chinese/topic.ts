import type { TextRange } from "../../document/document";
import { allMatches } from "../../shared/all-matches";
import { rememberLast } from "../../shared/remember-last";
import type { Word, WordClass } from "../word";

/** Words that a predicate begins with; what stands before the first of them is what the clause is about. */
const PREDICATE_STARTS =
  `不仅 不但 不再 并非 并不 不是 没有 已经 正在 将会 仍然 可以 可能 能够 应当 应该 需要 必须 通过 凭借 是 为 有 在 于
由 被 把 让 使 从 对 以 将 已 曾 正在 正是 也 还 都 则 却 就 才 仍 可 能 会 不 最 更 比 给 走的 选择 宣布 决定 认为 指出 声称 表示 强调 预计 预测 预言
主张 警告 提出 采用 采取 使用 利用 成为 作为 包括 包含 拥有 具有 属于 位于 来自 源于 源自 在于 意味 导致 造成 带来 引发 引起 促进 推动 加速 提高
降低 限制 体现 反映 凸显 显示 表明 说明 证明 标志 吸引 超过 超越 远远 远高 远低 远超 打破 提供 发现 发明 创立 创办 建立 成立 获得 赢得 发行 出版 生产 开发 推出 发布
公开 展现 展示 折射 占据 占有 占了 占(?=\\s?\\d) 达到 达(?=\\s?\\d) 降至 升至 增至 出生 生于 毕业 担任 近日 近年 目前 主要 迅速 直接 首次 特邀 请来 邀请 同时 仅 只 约 共有 共计 指出 指的 叫做 称为 称作 称其 曾经 开始
面临 面前 与 和最 暗示 预示 受到 得到 表现 登上 登顶 改变 位居 名列 来到 前往 举办 举行 参加 加入 离开 返回 击败 战胜 取代 收购 创作 撰写 翻译 主演 饰演 接受 拒绝 允许 禁止 支持 反对 写道 写成 进行 实现 发生 出现 产生 形成 组成 分为 含有 缓解 避免 防止 规避 确保 保持 保留 释放 吸收 转化 需要 敲响`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length); // the longest first, so that 不再 is not read as 不

const PREDICATE = new RegExp(`^(?:${PREDICATE_STARTS.join("|")})`);
/** Words of more than one sense whose second character begins no predicate: 能力, 可能性, 有限公司. */
const NOT_PREDICATE =
  /^(?:能力|能源|能量|可能性|有限|有效|有机|为止|使命|使者|对象|对手|对话|以色列|以来|以上|以下|以及|以外|将军|将来|就业|会议|会员|会社|还原|都市|都城|最近|由于|由来|从事|从前|从而|与其|在线|不同|不列颠|比例|比赛|比利时|比较|正式|正确|已知|更新|更高|指数|指标|指挥|指控|指令|远程|约翰|约克|共和|共同|共享|称号|称呼|让步|把握|给予|达尔|占领|被动|是否|曾祖|直接|只有|不足|对于|有关|才能|才华|使用者|使用率|发行量|发明家|生产力|生产者|开发者|研究者|开发商|包括)/;
const CANNOT_BEGIN =
  /^(?:在|从|随着|通过|由于|虽然|尽管|如果|为了|为|当|对于|对|根据|据|按|作为|与|和|因为|因|以|自|除了|除|经过|经|直到|至今|关于|至于|即使|无论|不论|不管|只要|只有|既然|一旦|同|跟|向|于|由|被|把|将|其中|后来|之后|随后|此后|当时|目前|如今|近年|近日|最近|未来|每|有|是|不|也|还|都|却|就|可|所以|因此|但|而|并|或|且|特别|尤其|甚至|例如|比如|包括|相比|同样|分布[于在]|原?产于|盛产于|栖息|发源于|得名|改编自|位于|坐落|毕业于|出?生于|葬于|隶?属于|担任|获得|许多|很多|一些|有些|人们|大家|我们|他们|她们|它们|此|这|那|该|其|他|她|它|另|某)/;
const LONGEST_TOPIC = 18;

/** A sentence in one width, with its words. */
export interface SegmentedText {
  readonly shadow: string;
  readonly words: readonly Word[];
}

/** A clause that begins with one of these does not begin with a name. */
const NEVER_FIRST: ReadonlySet<WordClass> = new Set([
  "preposition",
  "conjunction",
  "pronoun",
  "determiner",
  "adverb",
  "auxiliary",
  "particle",
  "time",
  "localizer",
]);
/** What a predicate begins with. */
const STARTS: ReadonlySet<WordClass> = new Set(["verb", "auxiliary", "adverb", "preposition", "time"]);
/** Join nouns, or are part of a name more often than not. */
const JOINS =
  /^(?:与|和|同|跟|及|以及|通用|公共|开放|联合|自由|共产|开源|托管|推理|编程|操作|引导|启动|加载|分区|安装|登录|打印|压缩|加密|备份|链接|虚拟|模拟|嵌入|浏览|编译|调试|定义|防御|教育|推荐)$/;
const NAMES_PART = /[“‘「『《(]/;
const NAMED_PART = /[“‘「『《(][^”’」』》)]*[”’」』》)]?/g;

/** Index of the first word that begins at an offset or after it. */
function firstWordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsOf({ words }: SegmentedText, { start, end }: TextRange): Word[] {
  const first = firstWordFrom(words, start);
  let after = first;
  while ((words[after]?.end ?? Number.POSITIVE_INFINITY) <= end) after += 1;
  return words.slice(first, after);
}

/** Does a predicate begin with this text? */
export function beginsPredicate(text: string): boolean {
  return PREDICATE.test(text) && !NOT_PREDICATE.test(text);
}

/** A verb right before 的 qualifies a noun: 采取的路线. After 的 it is one: AI 的表现. */
function isNominal(shadow: string, word: Word): boolean {
  return shadow.charAt(word.end) === "的" || /的\s?$/.test(shadow.slice(Math.max(0, word.start - 2), word.start));
}

/** `技术进步推动…`: a verb before a surer one is a noun. */
function isSurer(shadow: string, word: Word, next: Word | undefined): boolean {
  return next !== undefined && next.start === word.end && beginsPredicate(shadow.slice(next.start, next.start + 5));
}

function startsPredicate(shadow: string, word: Word, next: Word | undefined, clauseEnd: number): boolean {
  const text = shadow.slice(word.start, word.end);
  const rest = shadow.slice(word.start, Math.min(word.start + 5, clauseEnd));
  if (word.wordClass === "adjective" && word.end === clauseEnd) return true;
  if (JOINS.test(text) || NOT_PREDICATE.test(rest) || isNominal(shadow, word)) return false;
  if (PREDICATE.test(rest)) return true;
  if (word.wordClass === "verb") return !isSurer(shadow, word, next);
  return STARTS.has(word.wordClass);
}

/** What stands in quotation marks or brackets. */
function namedParts(shadow: string, clause: TextRange): TextRange[] {
  const text = shadow.slice(clause.start, clause.end);
  if (!NAMES_PART.test(text)) return [];
  return allMatches(NAMED_PART, text).map(({ index, 0: part }) => ({
    start: clause.start + index,
    end: clause.start + index + part.length,
  }));
}

/** Where the predicate of a clause begins, or -1. What stands in quotation marks or brackets begins none. */
function predicateStart(sentence: SegmentedText, clause: TextRange): number {
  const { shadow } = sentence;
  const named = namedParts(shadow, clause);
  const words = wordsOf(sentence, clause);
  const beginsWithDeed = words[0]?.wordClass === "verb";
  const found = words.find(
    (word, index) =>
      word.start - clause.start >= 2 &&
      (!beginsWithDeed || beginsPredicate(shadow.slice(word.start, word.start + 5))) &&
      !named.some((part) => part.start <= word.start && word.start < part.end) &&
      startsPredicate(shadow, word, words[index + 1], clause.end),
  );
  return found?.start ?? -1;
}

const DATE = /^(?:\d{4}\s?年)?(?:\d{1,2}\s?月)?(?:\d{1,2}\s?日)?[,\s]?/;

/** Where a clause goes on after a date that it begins with. */
export function afterDate(shadow: string, start: number): number {
  return start + (DATE.exec(shadow.slice(start, start + 20))?.[0].length ?? 0);
}

function mayBegin(sentence: SegmentedText, clause: TextRange): boolean {
  const [first] = wordsOf(sentence, clause);
  if (!first || NEVER_FIRST.has(first.wordClass)) return false;
  if (/\d[^,]*[年月日]$/.test(sentence.shadow.slice(first.start, first.end))) return false;
  const stop = CANNOT_BEGIN.exec(sentence.shadow.slice(clause.start, clause.end))?.[0] ?? "";
  return stop === "" || stop.length < first.end - first.start;
}

const FARTHEST = 0x10000;

/** The topics found in a sentence, by the range they were looked for in. */
const topicsOf = rememberLast((_shadow: string) => new Map<number, TextRange | null>());

/**
 * What a Chinese clause is about: the words before its predicate, where these can stand alone as a name.
 *
 * @returns `null` where the clause begins with a preposition, a pronoun or its predicate
 */
export function chineseTopic(sentence: SegmentedText, clause: TextRange): TextRange | null {
  // Many rules ask for the same clause of the same sentence, one after the other.
  const topics = topicsOf(sentence.shadow);
  const key = clause.start * FARTHEST + clause.end;
  const known = topics.get(key);
  if (known !== undefined) return known;
  const topic = findTopic(sentence, clause);
  topics.set(key, topic);
  return topic;
}

function findTopic(sentence: SegmentedText, clause: TextRange): TextRange | null {
  const end = mayBegin(sentence, clause) ? predicateStart(sentence, clause) : -1;
  if (end < 0) return null;
  const words = wordsOf(sentence, { start: clause.start, end });
  while (words.at(-1)?.wordClass === "localizer") words.pop();
  const topic = { start: clause.start, end: words.at(-1)?.end ?? clause.start };
  const text = sentence.shadow.slice(topic.start, topic.end);
  const isName = text.length >= 2 && text.length <= LONGEST_TOPIC && !/[的地得之、和与及或]$|[“”‘’()「」]/.test(text);
  return isName ? topic : null;
}

/** Adverbs and prepositions: they stand before a predicate and are none. */
const BEFORE_PREDICATE =
  /^(?:近日|近年|目前|主要|同时|首次|直接|迅速|面前|开始|最|更|远|约|共|仅|只|正|也|还|都|在(?!于)|从|对|以|于|与|由|比|给|和最|通过|凭借|为|作为|不(?!是|同)|可(?!以|能)|将)/;

/** Does a clause say something of its subject, rather than only name it? */
export function hasChinesePredicate(sentence: SegmentedText, clause: TextRange): boolean {
  const { shadow } = sentence;
  if (/[了着过]|是(?!否)/.test(shadow.slice(clause.start, clause.end))) return true;
  return wordsOf(sentence, clause).some((word, index, words) => {
    const isHead = word.end === clause.end && words[index - 2]?.wordClass === "particle";
    const rest = shadow.slice(word.start, Math.min(word.start + 4, clause.end));
    if (NOT_PREDICATE.test(rest) || BEFORE_PREDICATE.test(rest) || isNominal(shadow, word)) return false;
    return !isHead && (word.wordClass === "verb" || PREDICATE.test(rest));
  });
}

/** Does no word go on over this offset? */
export function isWordBorder(words: readonly Word[], offset: number): boolean {
  return !words.some((word) => word.start < offset && offset < word.end);
}
