import type { Fact, FrameContext } from "../../fact";
import { type Passage, wholeOf } from "../../passage";
import { askInverted, englishClauses, isUnderstood, restText, wordCount } from "../../stems/english-stem";
import { listMember } from "../list-member";
import { englishFact } from "./english-fact";

const MIDDLE = /, (?<member>[a-z][A-Za-z' -]{2,40}|[A-Z][A-Za-z' -]{2,40}), (?:and|or) /;
const MOST_WORDS = 4;
/** Verbs whose list is whole: what something includes or uses goes on, and nobody can tell what stands in a blank. */
const LISTS = /^(?:comprise|contain|hold|be|have|consist|combine)$/;
const OPEN_LIST = /\b(?:frequently|often|usually|typically|generally|many|most|some|several|etc)\b|, or \w/i;

/** `A, B, and C`: the member whose both borders are certain, the others shown. */
function middleMember(passage: Passage, context: FrameContext): Fact | null {
  const match = MIDDLE.exec(passage.shadow);
  const member = match?.groups?.member;
  if (!match || member === undefined || member.split(" ").length > MOST_WORDS) return null;
  const answer = { start: match.index + 2, end: match.index + 2 + member.length };
  const clause = englishClauses(passage, context).find(({ start, end }) => start <= answer.start && answer.end <= end);
  const isNoun = clause?.phrases.some(
    ({ kind, start, end }) => kind === "noun" && start < answer.start && answer.end < end,
  );
  if (
    !clause ||
    !isNoun ||
    !LISTS.test(clause.group.base) ||
    OPEN_LIST.test(passage.shadow) ||
    /\b(?:two|three|four|five|six|its|their|his|her)\b/.test(member)
  )
    return null;
  if (/\b(?:which|who|that|is|are|was|were)\b/.test(member)) return null;
  return englishFact(clause, {
    frame: "enumeration",
    answer,
    answerType: "term",
    sort: `term:member:${passage.index}`,
    question: null,
    takesBlank: true,
  });
}

const COUNTED_PAIR = /^(?:the )?(?:following )?two /i;
const MOST_PAIR_WORDS = 12;

/** `gives two examples: A and B`: which two. */
function announcedPair(passage: Passage, context: FrameContext): Fact | null {
  const [clause] = englishClauses(passage, context);
  const object = clause?.phrases[0];
  const end = wholeOf(passage).end;
  const colon = clause ? passage.shadow.indexOf(":", clause.end) : -1;
  if (!clause || object?.kind !== "noun" || colon !== clause.end || !isUnderstood(clause)) return null;
  const text = passage.shadow.slice(object.start, object.end);
  const answer = { start: colon + 2, end };
  const members = passage.shadow.slice(answer.start, end);
  const isPair = / and /.test(members) && !/[,;]/.test(members) && wordCount(passage, answer) <= MOST_PAIR_WORDS;
  const rest = restText(clause, clause.phrases.slice(1));
  const isOpen = rest === "" && /(?:examples|things|reasons|ways|kinds)$/.test(text);
  if (!COUNTED_PAIR.test(text) || !isPair || rest === null || isOpen) return null;
  const words = `which ${text.replace(/^the /i, "").replace(/^following /i, "")}`;
  return englishFact(clause, {
    frame: "enumeration",
    answer,
    answerType: "phrase",
    sort: "phrase:pair",
    question: askInverted(clause, context, { words, rest }),
  });
}

const MOST_LIST_WORDS = 32;

/** A list whose lead speaks of `the following`, or that is too long to be read at once, is none to remember. */
function shortList(fact: Fact | null): Fact | null {
  const stem = fact?.blankStem ?? "";
  const isLoose = /\b(?:things|a number of|as for)\b/i.test(stem) || /^(?:As|At|For|If|When|To|By)\b/.test(stem);
  const labels = stem.slice(stem.indexOf(": ") + 2).split("; ");
  const answer = fact ? fact.passage.text.slice(fact.answer.start, fact.answer.end) : "";
  if (/[(),]/.test(answer) || /\byou\b/.test(stem)) return null;
  const isOdd = labels.length < 3 || labels.some((label) => /^\d|[(),]|\band\.?$/.test(label));
  return isLoose || isOdd || stem.split(/\s+/).length > MOST_LIST_WORDS || /\b(?:following|below|follows)\b/i.test(stem)
    ? null
    : fact;
}

/** Members of a list: of the list that the sentence stands in, or of one inside the sentence. */
export function englishEnumerations(passage: Passage, context: FrameContext): Fact[] {
  return [
    shortList(listMember(passage, context)),
    announcedPair(passage, context),
    middleMember(passage, context),
  ].flatMap((fact) => fact ?? []);
}
