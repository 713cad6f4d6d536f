import type { Fact, FrameContext } from "../../fact";
import { askSubject, type EnglishClause, partText, wordCount } from "../../stems/english-stem";
import { englishFact } from "./english-fact";
import { nameClassAt } from "./name-class";

/** A superlative, or a place that one thing alone can hold. */
const ONLY_ONE =
  /^the (?:(?:[a-z]+-)?[a-z]{2,}est\b|(?:second|third|fourth)-[a-z]+est\b|most [a-z]+|only|capital|county seat|seat|governing body|national|official|birthplace|home)\b/i;
const LOOSE =
  /\b(?:most (?:recent|important|interesting|significant|notable)|best|latest|its|their|his|her|such as|known)\b/i;
const MOST_WORDS = 16;
const FEWEST_WORDS = 4;

const ASKS: Readonly<Record<string, string>> = { person: "who", country: "which country" };

/** Does what is left out at a phrase say something of its own? */
function endsWell({ phrases, passage }: EnglishClause, border: number): boolean {
  const phrase = phrases[border];
  const isJoined = phrase?.kind === "unknown" && /^(?:and|but|while) /.test(passage.shadow.slice(phrase.start));
  return phrase?.kind === "aside" || phrase?.kind === "second" || isJoined;
}

/** `Jacksonville is the largest city in Florida`: which one thing the description fits. */
export function onlyOne(clause: EnglishClause, context: FrameContext): Fact | null {
  const { subject, group, phrases, passage, adjunct } = clause;
  const first = phrases[0];
  const nameClass = nameClassAt(clause, subject, context) ?? (subject.kind === "name" ? "name" : null);
  if (!group.isCopula || group.isNegative || !/^(?:is|are|was|were)$/.test(group.head.lower)) return null;
  if (nameClass === null || adjunct || first?.kind !== "noun" || subject.start < passage.opening.end) return null;
  const border = phrases.findIndex(({ kind }) => kind !== "noun" && kind !== "preposition");
  const last = border < 0 ? phrases.at(-1) : phrases[border - 1];
  const comma = passage.shadow.slice(first.start, last?.end ?? first.end).indexOf(", ");
  const range = { start: first.start, end: comma > 0 ? first.start + comma : (last?.end ?? first.end) };
  const text = partText(clause, range);
  const words = wordCount(passage, range);
  if (
    !(border < 0 || endsWell(clause, border)) ||
    !ONLY_ONE.test(text) ||
    LOOSE.test(text) ||
    words > MOST_WORDS ||
    words < FEWEST_WORDS
  )
    return null;
  if (!/ (?:in|of|by|for|after|among|on) /.test(text)) return null;
  return englishFact(clause, {
    frame: "definition",
    answer: { start: subject.start, end: subject.end },
    answerType: "name",
    sort: `name:${nameClass}`,
    question: askSubject(clause, { words: ASKS[nameClass] ?? "what", rest: text }),
  });
}
