import type { TextRange } from "../../document/document";
import { rememberLast } from "../../shared/remember-last";
import { chineseTopic, hasChinesePredicate } from "../../text/chinese/topic";
import { type Edit, type Passage, renderPassage, type StemContext } from "../passage";
import { betweenSubject } from "./between-subject";
import { isChineseInstruction } from "./chinese-instruction";
import { asidesOf, isSelfContained } from "./chinese-self-contained";
import { isKnown, namesSubject } from "./chinese-subject";

/** A clause that only opens the next one: 如果…, 由于…, 不仅…. */
const SUBORDINATE =
  /^(?:如果|若|假如|要是|只要|只有|除非|一旦|由于|因为|因|虽然|尽管|即使|随着|为了|除了|不仅|不但|既|与其|当|每当|在|从|对于|对|与|和|根据|据|按|按照|通过|经过|作为|相比|自|直到|无论|不论|不管|特别是|尤其是|其中)/;
/** A clause that leans on the one before: 而是…, 还…, 并…. */
const CONTINUES =
  /^(?:而是|还|也|并|并且|更|则|就|却|才|从而|进而|以|以便|以免|因此|因而|所以|使|让|甚至|尤其|特别|包括|例如|比如|如|即|其中|以及|或|和|与|及|其|它|他|她|这|该|此|但它|但这|但其|但该|而这|而其|而非|而不是|不是|不仅|远|都|只|便|再|又|且)/;
const CONTRAST = /^(?:而|但是|但|然而|不过)\s*/;
/** Whoever says so must stay in the stem. */
const HOLDER =
  /(?:认为|指出|声称|宣称|表示|强调|主张|预测|预计|预言|警告|称|传言|透露|坦言|宣布|承认|裁定|证实|报道|显示|表明|说|相信|质疑|推测|建议|估计|回应|认识到|意识到)[,:]?$/;
/** `按报道的数字`, `传统意义上`: where all figures of the sentence come from, or in what sense it holds. */
const SOURCE =
  /^(?:按照?|据|根据)[^,]*(?:报道|数字|统计|估计|数据|说法|资料)$|^(?:传统(?:意义)?|理论|原则|名义|法律|某种意义|严格意义)上$/;
const LONGEST_STEM = 64;
const MOST_CLAUSES = 3;

function clauseIndex(passage: Passage, offset: number): number {
  const index = passage.clauses.findIndex((clause) => offset < clause.end);
  return index < 0 ? passage.clauses.length - 1 : index;
}

function clauseText(passage: Passage, index: number): string {
  const clause = passage.clauses[index];
  return clause ? passage.shadow.slice(clause.start, clause.end) : "";
}

/** Can a stem begin with this clause? It names its subject, and nothing before it must stay. */
function standsAlone(passage: Passage, index: number): boolean {
  const clause = passage.clauses[index];
  if (!clause || index === 0) return true;
  const text = clauseText(passage, index);
  const contrast = CONTRAST.exec(text)?.[0].length ?? 0;
  if (CONTINUES.test(text) || SUBORDINATE.test(clauseText(passage, index - 1))) return false;
  if (followsColon(passage, index)) return false;
  const topic = chineseTopic(passage, { start: clause.start + contrast, end: clause.end });
  const isDeed = passage.words.find((word) => word.start === topic?.start)?.wordClass === "verb";
  return topic !== null && !isDeed && isKnown(passage, passage.shadow.slice(topic.start, topic.end));
}

/** `全功能的:`: what an entry of a list praises says nothing of the sentence after it. */
const QUALITY_LABEL = /^[^,:;]{1,10}的$/;

/** `合规:企业可以…` means little without the word before the colon. */
function followsColon(passage: Passage, index: number): boolean {
  const before = passage.clauses[index - 1];
  if (before === undefined || passage.shadow.charAt(before.end) !== ":") return false;
  return index !== 1 || !QUALITY_LABEL.test(clauseText(passage, 0));
}

/** Index of the last clause before `index` that says who says so, or -1. */
function holderBefore(passage: Passage, index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) if (HOLDER.test(clauseText(passage, at))) return at;
  return index > 0 && SOURCE.test(clauseText(passage, 0)) ? 0 : -1;
}

/** What stands between whoever says so and the clause that a stem is about, where that stands alone. */
function betweenHolder(passage: Passage, index: number): TextRange[] {
  const holder = holderBefore(passage, index);
  let first = index;
  while (first > 0 && !standsAlone(passage, first)) first -= 1;
  const end = passage.clauses[holder]?.end;
  const start = end === undefined ? 0 : end + 1;
  return holder === 0 && SOURCE.test(clauseText(passage, 0)) && first > 1
    ? [{ start, end: startOf(passage, first) }]
    : [];
}

/** Where a stem that begins with a clause has to begin so that whoever says so stays. */
export function startWithHolder(passage: Passage, index: number): number {
  const holder = holderBefore(passage, index);
  return holder >= 0 ? startOf(passage, firstClause(passage, holder)) : startOf(passage, index);
}

function firstClause(passage: Passage, index: number): number {
  const holder = holderBefore(passage, index);
  let first = index;
  while (first > 0 && !standsAlone(passage, first)) first -= 1;
  return holder >= 0 ? Math.min(holder, first) : first;
}

function startOf(passage: Passage, index: number): number {
  const clause = passage.clauses[index];
  if (!clause || index === 0) return 0;
  return clause.start + (CONTRAST.exec(clauseText(passage, index))?.[0].length ?? 0);
}

/** A long name with its predicate in the next clause: `…引入 Azure 平台的举动,也引发了…`. */
const NAMES_ONLY = /^[^是了]*的[\u3400-\u9fff]{2,4}$/;
const PREDICATE_FOLLOWS = /^(?:也|则|使|让|将|已|尤其|特别|是|意味|引|并不|不仅|进一步|成为)/;

/** `成本为20亿元`: said, though 为 alone says nothing. */
const SAYS_FIGURE = /[为达占]\s?[约近]?\s?\d/;

const WAITS = /(?:认识到|意识到|发现|看到|得知|意味着|证明|希望|要求)$/;

/** `既…又…`, `不仅…还…`: one half alone is half a statement. */
const BOTH = /不仅|不但|不只是|不光|(?<![然即])既(?![有定得往])/;

/** Does a clause wait for the next one to be whole? */
function isOpen(passage: Passage, index: number): boolean {
  const clause = passage.clauses[index];
  const text = clauseText(passage, index).replace(CONTRAST, "");
  const next = clauseText(passage, index + 1);
  if (SUBORDINATE.test(text) || BOTH.test(text) || HOLDER.test(text) || WAITS.test(text)) return true;
  if (SAYS_FIGURE.test(text)) return false;
  if (NAMES_ONLY.test(text) && PREDICATE_FOLLOWS.test(next)) return true;
  if (/^(?:不同|相比|而言|来说|而非|而不是)/.test(next)) return true;
  return clause !== undefined && !hasChinesePredicate(passage, clause);
}

/** `既…,又…`: two statements of one subject; the first is whole without its 既. */
function isFirstOfTwo(passage: Passage, index: number): boolean {
  return /(?<![然即])既/.test(clauseText(passage, index)) && /^\s?又/.test(clauseText(passage, index + 1));
}

/** The answer ends its clause: what the question asks is whole without the clauses after it. */
function endsWith(passage: Passage, index: number, answer: TextRange): boolean {
  const end = passage.clauses[index]?.end ?? 0;
  const text = clauseText(passage, index).replace(CONTRAST, "");
  // `功能是尊重建议`: whoever says so cannot stand in the answer.
  const isLeading = SUBORDINATE.test(text) || (BOTH.test(text) && !isFirstOfTwo(passage, index)) || WAITS.test(text);
  return answer.start > (passage.clauses[index]?.start ?? 0) && end - answer.end <= 1 && !isLeading;
}

function lastClause(passage: Passage, index: number, answer: TextRange): number {
  let last = index;
  if (endsWith(passage, index, answer)) return index;
  while (last + 1 < passage.clauses.length && last < index + 3 && isOpen(passage, last)) last += 1;
  return last;
}

/** `软件包 A`, `foo`: a name that stands for anything. */
const PLACEHOLDER =
  /(?:软件包|程序|用户|文件|模块|节点|服务器|主机|变量|进程|线程|机器|版本|命令|函数|对象|事件|集合|公司)\s?[A-Z](?![A-Za-z\d+#-])|(?<![A-Za-z])(?:foo|bar|baz|foobar)(?![A-Za-z])/;
const hasPlaceholder = rememberLast((shadow: string): boolean => PLACEHOLDER.test(shadow));

/** How much of a range the stem shows besides the question word. */
function shownLength({ start, end, cuts }: StemContext, answer: TextRange): number {
  const asked = Math.max(0, Math.min(end, answer.end) - Math.max(start, answer.start));
  return end - start - asked - cuts.reduce((sum, cut) => sum + cut.end - cut.start, 0);
}

/** The caption of a picture, a bare member of a list, a paragraph without a final mark; or a remark in brackets. */
const isFragment = rememberLast((shadow: string): boolean => {
  // `-{zh-hans:…}-`: marks of a wiki that a text was taken from.
  if (/-\{|\}-/.test(shadow)) return true;
  return !/[。.!?;:…][”"’」』)\]\s]*$/.test(shadow) || /^\s*\(.*\)\s*$/.test(shadow);
});

/**
 * A whole statement as a stem shows it, without its asides: what it says may be plain nouns' doing.
 *
 * @param left what is left out besides
 * @returns `null` where it is too long, or points out of itself
 */
export function chineseStatement(
  passage: Passage,
  range: TextRange,
  answer: TextRange,
  left: readonly TextRange[] = [],
): StemContext | null {
  const { shadow } = passage;
  if (isFragment(shadow) || hasPlaceholder(shadow) || isChineseInstruction(passage)) return null;
  const context = {
    ...range,
    cuts: [
      ...asidesOf(passage, range, answer).filter(
        (cut) => !left.some((one) => one.start < cut.end && cut.start < one.end),
      ),
      ...left,
    ],
  };
  const isShort = shownLength(context, answer) <= LONGEST_STEM;
  return isShort && isSelfContained(passage, context, answer) ? context : null;
}

/**
 * A range of a sentence as a stem shows it, without its asides.
 *
 * @returns `null` where it is too long, or cannot be understood without the text
 */
export function chineseContext(
  passage: Passage,
  range: TextRange,
  answer: TextRange,
  left: readonly TextRange[] = [],
): StemContext | null {
  const context = chineseStatement(passage, range, answer, left);
  return context && namesSubject(passage, context, answer) ? context : null;
}

function leftBetween(passage: Passage, first: number, index: number): TextRange[] {
  const holder = betweenHolder(passage, index);
  return holder.length > 0 || holderBefore(passage, index) >= 0 ? holder : betweenSubject(passage, first, index);
}

/**
 * The part of a Chinese sentence that a stem about an answer needs: the answer's clause, and before it what names
 * its subject, its condition and whoever says so.
 *
 * @returns `null` where that is too long to read as one question, or cannot be understood without the text
 */
export function chineseStem(passage: Passage, answer: TextRange): StemContext | null {
  const index = clauseIndex(passage, answer.start);
  const last = Math.max(lastClause(passage, index, answer), clauseIndex(passage, answer.end - 1));
  const first = firstClause(passage, index);
  const start = startOf(passage, first);
  const end = passage.clauses[last]?.end ?? passage.text.length;
  const isWhole = last === passage.clauses.length - 1 || endsWith(passage, last, answer) || !isOpen(passage, last);
  return isWhole && last - first < MOST_CLAUSES + 1
    ? chineseContext(passage, { start, end }, answer, leftBetween(passage, first, index))
    : null;
}

/** The range with the spaces around it, where these only set a figure or a Latin word off from Chinese. */
function withSpaces({ shadow }: Passage, range: TextRange): TextRange {
  const before = /[\u3400-\u9fff](\s+)$/.exec(shadow.slice(0, range.start))?.[1]?.length ?? 0;
  const after = /^(\s+)[\u3400-\u9fff]/.exec(shadow.slice(range.end))?.[1]?.length ?? 0;
  return { start: range.start - before, end: range.end + after };
}

/** `中国古动物馆,位于…`: no pause after a bare name before what is said of it. */
const PAUSE_AFTER_NAME =
  /^([^,，的了是在]{2,14})[,，](?=或称|位于|坐落于|用于|由(?![于此来])|出生于|生于|最初|首次|简称|又称)/;

/** `s390x:用于…的 64 位移植`: a name and what it is, without the word between them. */
const NAME_THEN_KIND =
  /^([A-Za-z][\w.+-]*)\s?[,，:：]\s?(?=(?:用于|针对|面向)[^,，:：]*(?:的|多少)[^,，:：的]{2,16}？$)/;

/** `甲是一个组织,其目标是…`: 甲的目标, where what stands between is left out. */
function ownerEdits({ shadow }: Passage, { cuts, start }: StemContext): Edit[] {
  const isOwner = (cut: TextRange) =>
    cut.start >= start && shadow.charAt(cut.end - 1) === "," && shadow.charAt(cut.end) === "其";
  return cuts.filter(isOwner).map(({ end }) => ({ start: end, end: end + 1, text: "的" }));
}

/** The stem as a question that keeps the order of words: the answer's place holds the question word. */
export function askInPlace(passage: Passage, context: StemContext, answer: TextRange, questionWord: string): string {
  const edits = [{ ...withSpaces(passage, answer), text: questionWord }, ...ownerEdits(passage, context)];
  const stem = renderPassage(passage, context, edits);
  const question = `${stem.replace(/[\s,，。;；:：、]+$/, "")}？`;
  return question.replace(NAME_THEN_KIND, "$1 是").replace(PAUSE_AFTER_NAME, "$1");
}
