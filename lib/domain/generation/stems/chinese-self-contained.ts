import type { TextRange } from "../../document/document";
import { allMatches } from "../../shared/all-matches";
import type { Passage, StemContext } from "../passage";

/** Words that point out of the sentence: to other parts of the text, to its writer or reader, to a moment told before. */
const POINTS_OUT =
  /上述|上文|下文|前述|上面|下面|如下|如上|以下|见下|参见|详见|参阅|所示|[下上]图|[下上]表|本(?:发行版|软件包?|项目|计划|手册|指南|教程|网站|页面|系统|程序|公司|机构|版本|课程|线|图|辑|集|季|报告|文|书|章|节|鱼|种|属|品|片|剧|曲|作|专辑|届|月|条|站|段|期|集|校|地|区内)|当时|当年|当地|同年|同月|同日|同时期|翌年|次年|次日|翌日|隔年|那时|那里|那次|这里|这时|此时|此处|接下来|其后|我们?(?!国)|笔者|您|你们?|让我们|咱们?|编者|例如|比如|譬如|请(?![求愿假柬来到])|其他人|另一(?!种|个国|半)|与[之此](?!间)|前者|后者|两者(?!之)|二者|[二两三]人(?![组民口])|上一|下一(?!代)|前一|后一|同样地|则(?:也|同样)/;
/** Words that may point to a name in brackets, or to what the stem says before them. */
const POINTS_BACK = /这(?!么|里|时)|那(?=种|个|些|一|段|场|座|条)|该(?![死怎不])|此(?!外|时|处)/g;
/** Opens a clause that states nothing to point back to. */
const ONLY_A_SETTING = /^(?:在|从|自|于|至|到|按|据|根据|对于?|随着|除了?|\d)/;
const PRONOUN = /(?<![其吉])他(?!国)|她|它/;
const NAME_LIKE = /[A-Za-z〕》”·]|[\u3400-\u9fff]{2}/;
const BRACKETED = /\([^()]*\)|\[[^[\]]{1,8}\]/g;
const LONGEST_ASIDE = 60;
/** `阅读它`: a deed names nothing that 它 could mean. */
const SETTING_THEN_PRONOUN =
  /^[^,:;他她它]{2,16}(?:[年月日后前时起]|期间|世纪|以来),?\s?(?:[他她它](?=[^们的自])|(?<=,)其(?=[\u3400-\u9fff]))/;
const FEWEST_BEFORE_PRONOUN = 4;
/** `现在声势大不如前`, `结果甲被杀`: goes on from the sentence before. */
const GOES_ON = /^(?:现在|如今|现时|结果)(?=[^,])/;
/** `主席为:甲,于…`: the members of a list, as if they were said of each other. */
const LISTS = /(?:[为有]|包括|分为)[^,:]{0,8}:/;
/** `而甲则公开了模型`: sets off against a clause that the stem leaves out. */
const AGAINST_BEFORE = /(?<=^[^,:;]{2,18})\s?(?:[则却](?:也|同样)?|同样)(?=[\u3400-\u9fff])/g;
/** Joins on to a sentence that the stem does not show. */
const ALSO_BEFORE = /(?<=^[^,:;不连即]{2,12})\s?(?:还(?!原|有可能|是)|也(?!许|是)|亦|甚至)(?=[\u3400-\u9fff]{2})/g;
/** `既…` without its `又…`. */
const FIRST_OF_TWO = /(?<=[^,:;然即])既(?![有定得往然是])(?=[^又]*$)/g;
/** When the text was written, not when it happened. */
const LATELY = /(?:近日|日前|最近)(?=[\u3400-\u9fff])/g;

function matchesOutside(passage: Passage, range: TextRange, answer: TextRange, pattern: RegExp): TextRange[] {
  return allMatches(pattern, passage.shadow.slice(range.start, range.end)).flatMap((match) => {
    const start = range.start + match.index;
    const end = start + match[0].length;
    return start < answer.end && answer.start < end ? [] : [{ start, end }];
  });
}

/** `〔甲〕2016年,他凭…`: the name in brackets stands for the pronoun of the next clause. */
function pronounBehindName({ opening, shadow }: Passage): TextRange[] {
  const match = opening.text.endsWith("〕") ? SETTING_THEN_PRONOUN.exec(shadow.slice(opening.end)) : null;
  if (!match) return [];
  const end = opening.end + match[0].length;
  return [{ start: end - 1, end }];
}

/** Titles and words of others stand as they are. */
const QUOTED = /《[^《》]*》|“[^“”]*”|「[^「」]*」|『[^『』]*』|"[^"]*"/g;

/** Is nothing taken out of the middle of a title or a quotation? */
function leavesQuotes(shadow: string, { start, end }: TextRange): boolean {
  return [...shadow.matchAll(QUOTED)].every(
    ({ index, 0: text }) =>
      end <= index || start >= index + text.length || (start <= index && end >= index + text.length),
  );
}

/** Without one of these there is nothing to leave out. */
const MAYBE_ASIDE = /[([既则却还也亦甚他她它其]|[近日]日|最近/;

/** What a stem leaves out: asides in brackets, and words that only say when the text was written. */
export function asidesOf(passage: Passage, range: TextRange, answer: TextRange): TextRange[] {
  if (!MAYBE_ASIDE.test(passage.shadow)) return [];
  const brackets = matchesOutside(passage, range, answer, BRACKETED).filter(({ start, end }) => {
    // `lsmod(8)` is one name.
    const isPartOfName = end - start <= 5 && /[A-Za-z]\s?$/.test(passage.shadow.slice(0, start));
    return !isPartOfName && end - start <= LONGEST_ASIDE;
  });
  const lately = matchesOutside(passage, range, answer, LATELY);
  const pronoun = range.start > 0 ? [] : pronounBehindName(passage);
  const contrast = range.start > 0 ? matchesOutside(passage, range, answer, AGAINST_BEFORE) : [];
  const also = matchesOutside(
    passage,
    { ...range, start: Math.max(range.start, passage.opening.end) },
    answer,
    ALSO_BEFORE,
  );
  const first = matchesOutside(passage, range, answer, FIRST_OF_TWO);
  return [...brackets, ...first, ...lately, ...contrast, ...also, ...pronoun].filter(
    (cut) => cut.end > passage.opening.end && leavesQuotes(passage.shadow, cut),
  );
}

function hasAntecedent(before: string): boolean {
  const clause = before.split(/[,:;]/).slice(0, -1).join(",");
  return before.endsWith("〕") || (clause.length > 4 && !ONLY_A_SETTING.test(clause));
}

/** Does what stands before a pronoun name something that it could mean? */
function mayMean(before: string): boolean {
  return NAME_LIKE.test(before) && before.length >= FEWEST_BEFORE_PRONOUN;
}

/**
 * Does a part of a sentence, its answer aside, make sense to somebody who has not read the text?
 *
 * @param context the part that the stem shows
 * @param answer  what it asks for: words in it may point where they like
 */
export function isSelfContained(passage: Passage, context: StemContext, answer: TextRange): boolean {
  const start = Math.max(context.start, passage.opening.end);
  const opening = context.start <= passage.opening.end ? passage.opening.text : "";
  const before = passage.shadow.slice(start, Math.max(start, answer.start));
  const after = passage.shadow.slice(Math.max(start, answer.end), context.end);
  const stem = `${opening}${before}□${after}`;
  if (POINTS_OUT.test(stem) || GOES_ON.test(stem) || LISTS.test(before)) return false;
  for (const match of allMatches(POINTS_BACK, stem)) if (!hasAntecedent(stem.slice(0, match.index))) return false;
  // `系统忽略它们`: nothing before it in the stem can be meant.
  if (/[他她它]们?[。!]?$/.test(stem)) return false;
  if (/^[^,:;〔]*(?:它们|他们|她们)(?!的|自)/.test(stem)) return false;
  const pronoun = PRONOUN.exec(stem);
  return pronoun === null || mayMean(stem.slice(0, pronoun.index));
}
