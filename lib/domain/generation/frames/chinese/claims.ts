import type { Fact, FrameContext } from "../../fact";
import { type Passage, renderPassage, wholeOf } from "../../passage";
import { askInPlace, chineseContext } from "../../stems/chinese-stem";

const SAYS =
  /^\s?(?:方面|教授|则|也|还|曾|就)*\s?(?:认为|指出|声称|宣称|主张|预测|预计|预言|警告|强调|表示|坦言|透露|提出|质疑)/;
const LONGEST_CLAIM = 36;

const UNSETTLED =
  /^(?:但是?|不过|然而|尽管|虽然)?(?<what>[^,:]*?(?:指控|说法|传言|观点|猜测|理论|假说|消息|推测|指责|结论))(?<answer>(?:至今)?(?:尚未|还没有|并未|从未|未)(?:被|得到|获得)?(?<deed>证实|证明|承认|确认|定论))/;

/** One of those words stands in the sentence: quick to tell of most that none does. */
const MAY_BE_UNSETTLED = /尚未|还没有|并未|从未/;
const NOT_YET = /^(?:至今)?(?:尚未|还没有|并未|从未)/;
/** How else a claim can stand. */
const OTHERWISE = ["早已", "部分"];

/** `这一指控尚未被证实`: a claim is taken for a fact unless its standing is known. */
function unsettled(passage: Passage): Fact[] {
  if (!MAY_BE_UNSETTLED.test(passage.shadow)) return [];
  return passage.clauses.flatMap((clause): Fact[] => {
    const start = Math.max(clause.start, passage.opening.end);
    const match = UNSETTLED.exec(passage.shadow.slice(start, clause.end));
    const { what = "", answer = "", deed = "" } = match?.groups ?? {};
    if (!match || /^未/.test(answer)) return [];
    const end = start + match[0].length;
    const range = { start: end - answer.length, end };
    const context = chineseContext(passage, { start: 0, end }, range);
    if (!context) return [];
    const connective = { start, end: end - answer.length - what.length };
    const question = renderPassage(passage, context, [
      { ...connective, text: "" },
      { ...range, text: `是否已经被${deed}` },
    ]).replace(/^(?:尽管|虽然)/, "");
    return [
      {
        frame: "claim",
        passage,
        context,
        answer: range,
        answerType: "phrase",
        sort: "phrase:standing",
        question: `${question}？`,
        takesBlank: false,
        rivals: { texts: OTHERWISE.map((standing) => answer.replace(NOT_YET, standing)), flip: null },
      },
    ];
  });
}

/** The holder of a claim, with the claim whole. */
function holders(passage: Passage, { namesIn }: FrameContext): Fact[] {
  return namesIn(passage).flatMap((name): Fact[] => {
    if (!SAYS.test(passage.shadow.slice(name.end)) || /[\u3400-\u9fff]$/.test(passage.shadow.slice(0, name.start)))
      return [];
    const context = chineseContext(passage, wholeOf(passage), name);
    if (!context || context.end > LONGEST_CLAIM) return [];
    return [
      {
        frame: "claim",
        passage,
        context,
        answer: { start: name.start, end: name.end },
        answerType: "name",
        sort: `name:${name.nameClass}`,
        question: askInPlace(passage, context, name, "谁"),
        takesBlank: true,
      },
    ];
  });
}

/** Who says so, and whether it is settled. */
export function chineseClaims(passage: Passage, context: FrameContext): Fact[] {
  return [...holders(passage, context), ...unsettled(passage)];
}
