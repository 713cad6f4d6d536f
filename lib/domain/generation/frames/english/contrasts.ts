import { upperFirst } from "../../../text/english/first-letter";
import type { Fact, FrameContext } from "../../fact";
import { type Passage, wholeOf } from "../../passage";
import { speaksOfOneOfMany } from "../../stems/english-anchor";
import { pointsBack } from "../../stems/english-leaning";
import { allEnglishClauses, type EnglishClause, englishClauses, partText, subjectText } from "../../stems/english-stem";
import { barelyAsked } from "./complements";
import { isBareThe } from "./loose-subject";
import { englishNumbers } from "./numbers";

const INSTEAD =
  /\b(?:not|no longer|rather than)\b[^.;]{3,60}?,? but (?:also )?(?:about |by |in |through |from |on |of |to )?/;
/** What is said of some others sets nothing against anything. */
const LOOSE_SIDE = /^(?:other|others|some|many|most|several|few|all|one|another|it|both)\b/i;
const MOST_WORDS = 6;
const MOST_FIRST_WORDS = 16;

/** Clauses set against each other: `A does this, whereas B does that`. */
function opposed(passage: Passage): readonly [EnglishClause, EnglishClause] | null {
  const clauses = allEnglishClauses(passage).filter(
    ({ subject, start }) => subject.kind !== "pronoun" || start < passage.opening.end,
  );
  const at = clauses.findIndex(({ joinedBy }) => joinedBy === "whereas" || joinedBy === "while");
  const [first, second] = [clauses[at - 1], clauses[at]];
  return first && second ? [first, second] : null;
}

/** The first side as it stands inside a sentence. */
function sideText(clause: EnglishClause, context: FrameContext): string {
  const { subject, adjunct, phrases } = clause;
  const end = phrases.findLast(({ kind }) => kind !== "aside" && kind !== "unknown")?.end ?? clause.end;
  const lead = adjunct
    ? `${partText(clause, adjunct).charAt(0).toLowerCase()}${partText(clause, adjunct).slice(1)}, `
    : "";
  return `${lead}${subjectText(clause, context)} ${partText(clause, { start: subject.end, end })}`;
}

/** `A activates only 5.5% of its cells, while B activates between 12% and 25%`: of what is said on the first side only. */
function leavesObjectOut(first: EnglishClause, second: EnglishClause): boolean {
  const isSame = first.group.base === second.group.base && !second.group.isCopula;
  return isSame && second.phrases[0]?.kind === "preposition" && first.phrases[0]?.kind === "noun";
}

/** What the second side is, with the first side shown. */
function otherSide(passage: Passage, context: FrameContext): Fact[] {
  const pair = opposed(passage);
  if (!pair) return [];
  const [first, second] = pair;
  if (first.adjunct && !/^(?:according|in|under|during)$/.test(first.adjunct.lead)) return [];
  const side = sideText(first, context);
  if (leavesObjectOut(first, second)) return [];
  if (side.split(/\s+/).length > MOST_FIRST_WORDS || pointsBack(side) || LOOSE_SIDE.test(side)) return [];
  const facts = [
    ...englishNumbers(passage, context),
    ...barelyAsked(passage, context),
    ...predicates(second, first, context),
  ];
  return facts.flatMap((fact): Fact[] => {
    const isSecond = second.start <= fact.answer.start && fact.answer.end <= second.end;
    if (!isSecond || fact.question === null) return [];
    const asked = `${fact.question.charAt(0).toLowerCase()}${fact.question.slice(1)}`;
    const holder = /^according to [^,]+, /.exec(side)?.[0] ?? "";
    const question = upperFirst(`${holder}whereas ${side.slice(holder.length)}, ${asked}`);
    return [
      {
        ...fact,
        frame: "contrast",
        context: wholeOf(passage),
        question,
      },
    ];
  });
}

/** `for the older systems the default value is “msdos”`: of what it is said, at the end of the question. */
function scopeOf(clause: EnglishClause): string {
  return clause.adjunct ? ` ${partText(clause, clause.adjunct)}` : "";
}

function isNamed({ subject }: EnglishClause): boolean {
  return subject.kind === "name" || /.[A-Z]/.test(subject.head.text);
}

/** `the traditional choice is 16-bit`: what it is, where the other side names whose. */
function predicates(clause: EnglishClause, other: EnglishClause, context: FrameContext): Fact[] {
  const [first] = clause.phrases;
  if (isBareThe(clause) && !isNamed(other)) return [];
  if (!clause.group.isCopula || !first || clause.phrases.length > 1 || clause.group.isNegative) return [];
  if (first.kind !== "adjective" && first.kind !== "noun") return [];
  return [
    {
      frame: "contrast",
      passage: clause.passage,
      context: wholeOf(clause.passage),
      answer: { start: first.start, end: first.end },
      answerType: "phrase",
      sort: "phrase:contrast",
      question: `${upperFirst(`what ${clause.group.head.lower} ${subjectText(clause, context)}${scopeOf(clause)}`)}?`,
      takesBlank: true,
    },
  ];
}

/** `not about A but about B`: what it is instead. */
function insteadOf(passage: Passage, context: FrameContext): Fact[] {
  const match = INSTEAD.exec(passage.shadow);
  const [clause] = englishClauses(passage, context);
  if (
    !match ||
    !clause ||
    /\b(?:is|are|was|were|has|have|can|will)\b/.test(passage.shadow.slice(match.index + match[0].length)) ||
    pointsBack(passage.shadow) ||
    speaksOfOneOfMany(passage.shadow)
  )
    return [];
  const start = match.index + match[0].length;
  const end = start + Math.max(0, passage.shadow.slice(start, wholeOf(passage).end).search(/[,;:]|$/));
  if (/^(?:rather|only|also|does|do|will|[a-z]+s (?:the|its|an?)) /.test(passage.shadow.slice(start, end))) return [];
  const inside = passage.words.filter((word) => start <= word.start && word.end <= end);
  const isDeed = inside.some(
    ({ wordClass, form }) => wordClass === "verb" && form !== "gerund" && form !== "participle",
  );
  if (isDeed || !/^(?:noun|name|numeral)$/.test(inside.at(-1)?.wordClass ?? "")) return [];
  if (end - start < 3 || passage.shadow.slice(start, end).split(/\s+/).length > MOST_WORDS) return [];
  return [
    {
      frame: "contrast",
      passage,
      context: wholeOf(passage),
      answer: { start, end },
      answerType: "phrase",
      sort: "phrase:instead",
      question: null,
      takesBlank: true,
    },
  ];
}

/** What is set against what. */
export function englishContrasts(passage: Passage, context: FrameContext): Fact[] {
  return [...otherSide(passage, context), ...insteadOf(passage, context)];
}
