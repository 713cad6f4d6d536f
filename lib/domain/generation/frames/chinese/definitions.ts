import type { TextRange } from "../../../document/document";
import { chineseTopic } from "../../../text/chinese/topic";
import type { Fact } from "../../fact";
import { type Passage, renderPassage } from "../../passage";
import { isPersonName } from "../../resolve/chinese-theme";
import { askInPlace, chineseStem } from "../../stems/chinese-stem";
import { answerAfterCue } from "./cue-answer";
import { isTellingIdentity } from "./telling";

const EXPLAINS = /^(?:所谓)?(?<term>[^,:;。是]{2,18}?)\s?,?\s?(?:就)?(?<cue>是指|指的是|系指|意指|的意思是|的定义是)/;
const COPULA =
  /^(?<aside>\s?\([^()]*\))?\s?(?<cue>(?:可能|也许|或许|主要|正|便|都|实则)是|就是|则是|也是|是|即是|即)(?!否|由|被|把|用|因为|由于|为了|如何|怎样|通过|以|在|从|对|不是|指|说|一样|这|那|有)/;
/** `是…的` puts weight on something: it defines nothing. */
const EMPHASIS = /的$/;
const PERSON = /^(?:[A-Z][a-z]+(?: [A-Z][a-z.]*)+)$/;
/** `一名篮球运动员`: what somebody is. */
const PERSON_KIND =
  /(?:运动员|球员|演员|歌手|作家|诗人|画家|教授|学者|科学家|数学家|物理学家|化学家|政治家|哲学家|音乐家|作曲家|企业家|建筑师|工程师|导演|编剧|记者|律师|医生|将领|将军|皇帝|国王|女王|王子|公主|总统|总理|主席|部长|助理|秘书|员工|学生|年级生|书迷|创始人|领导人|领袖|教练|主持人|模特|传教士|主教|神父|僧人|武将|大臣|贵族)$/;

function wordFor(topic: string, answer: string): string {
  if (isPersonName(answer)) return "谁";
  return PERSON.test(topic) || PERSON_KIND.test(answer) ? "什么人" : "什么";
}

const LONGEST_EXPLANATION = 60;
const SHORTEST_IDENTITY = 3;

function wholeSentenceEnd(passage: Passage): number {
  return passage.clauses.at(-1)?.end ?? passage.text.length;
}

/** Both ways: what the term means, and what such a thing is called. */
function explained(passage: Passage): Fact[] {
  const start = passage.opening.end;
  const match = EXPLAINS.exec(passage.shadow.slice(start));
  const { term = "", cue = "" } = match?.groups ?? {};
  if (!match || term === "") return [];
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
  const backward: Fact = {
    ...base,
    answer,
    answerType: "term",
    sort: "term",
    question: `${passage.text.slice(meaning.start, meaning.end).trim()},这叫什么？`,
  };
  if (meaning.end - meaning.start > LONGEST_EXPLANATION) return [];
  return first.end === meaning.end ? [forward, backward] : [backward];
}

/** The number frame asks better for figures, and nobody asks which in order something is. */
function isNumber(passage: Passage, answer: TextRange): boolean {
  return (
    /^第/.test(passage.shadow.slice(answer.start)) ||
    passage.numerals.some((one) => one.start <= answer.start && one.end >= answer.end - 2)
  );
}

interface Identity {
  readonly topic: TextRange;
  readonly answer: TextRange;
}

function identityIn(passage: Passage, clause: TextRange): Identity | null {
  const start = clause.start === 0 ? passage.opening.end : clause.start;
  const masked = passage.shadow.slice(0, clause.end).replace(/\([^()]*\)/g, (aside) => "是".repeat(aside.length));
  const topic = chineseTopic(masked, { start, end: clause.end });
  const copula = topic && COPULA.exec(passage.shadow.slice(topic.end, clause.end));
  const answer = copula && answerAfterCue(passage, topic.end + copula[0].length, clause.end);
  return answer ? { topic, answer } : null;
}

/** `X 是 Y`: what something is, or who somebody is. */
function identified(passage: Passage, clause: TextRange): Fact | null {
  const identity = identityIn(passage, clause);
  if (!identity) return null;
  const { topic, answer } = identity;
  const text = passage.shadow.slice(answer.start, answer.end);
  const isWorth = text.length >= SHORTEST_IDENTITY && !EMPHASIS.test(text) && isTellingIdentity(text);
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
    question: askInPlace(passage, context, answer, question),
    takesBlank: true,
  };
}

/** What a term means, what a thing is, who a person is. */
export function chineseDefinitions(passage: Passage): Fact[] {
  const explanations = explained(passage);
  if (explanations.length > 0) return explanations;
  return passage.clauses.flatMap((clause) => identified(passage, clause) ?? []);
}
