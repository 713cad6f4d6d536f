import type { Fact, FrameContext } from "../../fact";
import { askSubject, type EnglishClause, partText, wordCount } from "../../stems/english-stem";
import { hasCut } from "./answers";
import { englishFact } from "./english-fact";
import { nameClassAt } from "./name-class";

const FIRST = /^the (?:first|only|last|youngest|oldest) (?:[A-Za-z-]+ ){0,3}[a-z-]+$/;
const SOMEBODY =
  /(?:person|man|woman|king|queen|emperor|player|president|minister|pilot|astronaut|quarterback|artist|[a-z]{3}(?:er|or|ist|ian|ant))$/;
const FEWEST_WORDS = 6;
const MOST_WORDS = 20;

/** `Neil Armstrong was the first person to walk on the Moon`: who or what it was. */
export function firstToDo(clause: EnglishClause, context: FrameContext): Fact | null {
  const { subject, group, phrases, passage, adjunct } = clause;
  const isSaid = group.base === "become" || group.isCopula;
  if (!isSaid || group.isNegative || !/^(?:is|was|were|are|became|has|had)$/.test(group.head.lower)) return null;
  if (subject.kind !== "name" || subject.start < passage.opening.end || adjunct) return null;
  const at = phrases.findIndex(({ kind, lead }) => kind === "infinitive" && lead === "to");
  const [first] = phrases;
  const deed = phrases[at];
  const isPlain = phrases
    .slice(1, Math.max(1, at))
    .every(({ kind, lead }) => kind === "preposition" || (kind === "adverb" && lead === "ever"));
  if (first?.kind !== "noun" || !deed || !isPlain) return null;
  const range = { start: first.start, end: deed.end };
  const noun = passage.shadow.slice(first.start, first.end);
  const words = wordCount(passage, range);
  if (!FIRST.test(noun) || hasCut(clause, range) || words < FEWEST_WORDS || words > MOST_WORDS) return null;
  const isPerson = SOMEBODY.test(noun) || nameClassAt(clause, subject, context) === "person";
  return englishFact(clause, {
    frame: "definition",
    answer: { start: subject.start, end: subject.end },
    answerType: "name",
    sort: `name:${nameClassAt(clause, subject, context) ?? "name"}`,
    question: askSubject(clause, { words: isPerson ? "who" : "what", rest: partText(clause, range) }),
  });
}
