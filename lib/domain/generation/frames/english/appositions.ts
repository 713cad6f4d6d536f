import type { Fact, FrameContext } from "../../fact";
import { type EnglishClause, wordCount } from "../../stems/english-stem";
import { englishFact } from "./english-fact";
import { repeatsName } from "./genus";
import { PERSON_NOUN } from "./person-noun";

/** What is set apart after a name, to the next mark. */
const APART = /^, (?<role>(?:an?|the) [^,.;:()]{8,90})(?=[,.;])/;
/** A verb inside says more than who somebody was. */
const SAYS_MORE = /\b(?:who|which|that|whose|when|where|because|is|are|was|were|has|had|another|other|one)\b|["“]/;
const MOST_WORDS = 11;
const FEWEST_WORDS = 3;

/** `Lefevre, a professor at the University of Paris, published …`: who somebody was. */
export function apposition(clause: EnglishClause, context: FrameContext): Fact[] {
  const { passage, start, end, group, subject } = clause;
  const named = context.namesIn(passage).filter(({ nameClass }) => /^(?:person|name)$/.test(nameClass));
  const isNew = subject.kind === "name" && !named.some((name) => name.start < subject.end && subject.start < name.end);
  return [...(isNew ? [subject] : []), ...named].flatMap((name): Fact[] => {
    if (name.start < start || name.end > end || name.start < passage.opening.end) return [];
    const role = APART.exec(passage.shadow.slice(name.end))?.groups?.role;
    if (role === undefined || !PERSON_NOUN.test(role) || SAYS_MORE.test(role)) return [];
    const answer = { start: name.end + ", ".length, end: name.end + ", ".length + role.length };
    const words = wordCount(passage, answer);
    const text = passage.text.slice(name.start, name.end);
    const isTold = words >= FEWEST_WORDS && words <= MOST_WORDS && !repeatsName(text, role);
    if (!isTold || !/ [A-Z]/.test(role) || / and [A-Z]| and (?:an?|the) /.test(role)) return [];
    const verb = group.tense === "past" ? "was" : "is";
    const fact = englishFact(clause, {
      frame: "role",
      answer,
      answerType: "phrase",
      sort: "phrase:person",
      question: `Who ${verb} ${text}?`,
    });
    return fact ? [fact] : [];
  });
}
