import type { TextRange } from "../../../document/document";
import { chineseTopic } from "../../../text/chinese/topic";
import type { Fact } from "../../fact";
import type { Passage, StemContext } from "../../passage";
import { askInPlace, chineseStatement, chineseStem } from "../../stems/chinese-stem";
import { isKnown } from "../../stems/chinese-subject";
import { besideThing, isThing } from "./thing-compared";

/** `与 X 不相上下`: neither is the greater. */
const EQUALS =
  /(?<with>与|和|同|跟)\s?(?<other>[^,、()（）与和]{2,16}?)\s?(?<word>不相上下|旗鼓相当|势均力敌|并驾齐驱|平分秋色|比肩)$/;
/** `超越了现有的模型`: who is ahead, whatever is measured. Adverbs before it belong to it. */
const SURPASSES =
  /(?<adverb>(?:甚至|也|已经|已|一举|全面|明显|远远)*)(?<word>超越了?|胜过|逊于)\s?(?<other>[^,、()（）是的]{2,10}(?:的[^,、()（）的是]{2,8})?)$/;
/** One of those words stands in the sentence: quick to tell of most that none does. */
const MAY_RANK = /不相上下|旗鼓相当|势均力敌|并驾齐驱|平分秋色|比肩|超越|胜过|逊于/;
const SURPASSED: Readonly<Record<string, string>> = {
  超越: "落后于",
  超越了: "落后于",
  胜过: "逊于",
  逊于: "胜过",
};
/** Only said to be possible, or not to be. */
const NOT_SO = /(?:可以|能够|能|可能|将|会|想|要|曾|试图|没有|未|不|是否|如何|的)$/;
const SETTING = /^在[^,]{2,16}(?:中|上|里|方面|领域|时)$/;
/** Goes on from the clause before it. */
const CONTINUES = /^(?:使|让|但|而|并|也|还|却|其|它|他|她|这|该|此)/;
/** What it would be instead: `相差甚远` says it of the same two. */
const FAR_APART = "相差甚远";
const UNEQUAL = ["明显领先", "明显落后"];
/** The statement that two things are level: from the setting before it, which alone makes no clause. */
function levelStem(passage: Passage, index: number, first: string, answer: TextRange): StemContext | null {
  const [clause, before] = [passage.clauses[index], passage.clauses[index - 1]];
  if (!clause || !isKnown(passage, first) || CONTINUES.test(first)) return null;
  if (before && (index > 1 || !SETTING.test(passage.shadow.slice(before.start, before.end)))) return null;
  return chineseStatement(passage, { start: before?.start ?? clause.start, end: clause.end }, answer);
}

/** Two things that are level: how they compare. */
function level(passage: Passage, clause: TextRange, index: number): Fact[] {
  const match = EQUALS.exec(passage.shadow.slice(clause.start, clause.end));
  const { word = "", other = "" } = match?.groups ?? {};
  if (!match || match.index < 2 || !isThing(other)) return [];
  const answer = { start: clause.end - word.length, end: clause.end };
  const first = passage.shadow.slice(clause.start, clause.start + match.index);
  const context = levelStem(passage, index, first, answer);
  if (!context) return [];
  return [
    {
      frame: "contrast",
      passage,
      context,
      answer,
      answerType: "phrase",
      sort: "comparison",
      question: askInPlace(passage, context, answer, "相比如何"),
      takesBlank: false,
      rivals: { texts: UNEQUAL, flip: { ...answer, text: FAR_APART } },
    },
  ];
}

const EVEN = /^(?:甚至|也|还|更)+/;

/** `甲表现优异,甚至超越了乙`: the clause before tells which way it goes, and only its subject is shown. */
function withoutPraise(passage: Passage, context: StemContext, clause: TextRange, index: number): StemContext | null {
  const even = EVEN.exec(passage.shadow.slice(clause.start, clause.end))?.[0].length ?? 0;
  if (even === 0) return context;
  const before = passage.clauses[index - 1];
  const topic = before?.start === context.start ? chineseTopic(passage, before) : null;
  return topic && { ...context, cuts: [...context.cuts, { start: topic.end, end: clause.start + even }] };
}

/** `…的突破,使甲超越了乙`: what made it so may be left out. */
const MAKES = /^(?:使得?|让)(?=[^,]*[A-Za-z])/;

function standingStem(passage: Passage, clause: TextRange, index: number, answer: TextRange): StemContext | null {
  const makes = MAKES.exec(passage.shadow.slice(clause.start, clause.end))?.[0].length ?? 0;
  if (makes > 0) return chineseStatement(passage, { start: clause.start + makes, end: clause.end }, answer);
  const whole = chineseStem(passage, answer);
  return whole && withoutPraise(passage, whole, clause, index);
}

/** `甲在推理上超越了乙`: how the two compare. */
function surpasses(passage: Passage, clause: TextRange, index: number): Fact[] {
  const text = passage.shadow.slice(clause.start, clause.end);
  const match = SURPASSES.exec(text);
  const { adverb = "", word = "", other = "" } = match?.groups ?? {};
  const before = match ? text.slice(0, match.index) : "";
  if (!match || before.length < 2 || NOT_SO.test(before) || !isThing(other)) return [];
  const start = clause.start + match.index + adverb.length;
  const answer = { start, end: clause.end };
  const context = standingStem(passage, clause, index, answer);
  const opposite = SURPASSED[word];
  if (!context || context.end !== clause.end || opposite === undefined) return [];
  const name = passage.text.slice(clause.end - other.length, clause.end);
  return [
    {
      frame: "contrast",
      passage,
      context,
      answer,
      answerType: "phrase",
      sort: "comparison",
      question: askInPlace(
        passage,
        context,
        { start: start - adverb.length, end: clause.end },
        besideThing(name, "相比如何"),
      ),
      takesBlank: false,
      rivals: {
        texts: [`${opposite}${name}`, besideThing(name, "不相上下")],
        flip: { start, end: start + word.length, text: opposite },
      },
    },
  ];
}

/** Who is ahead of whom, and who is level with whom, whatever is measured. */
export function chineseStandings(passage: Passage): Fact[] {
  if (!MAY_RANK.test(passage.shadow)) return [];
  return passage.clauses.flatMap((clause, index) => [
    ...level(passage, clause, index),
    ...surpasses(passage, clause, index),
  ]);
}
