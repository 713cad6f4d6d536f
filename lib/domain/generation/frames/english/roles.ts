import type { TextRange } from "../../../document/document";
import { MODALS } from "../../../text/english/closed-classes";
import type { Phrase } from "../../../text/english/phrases";
import type { NameClass } from "../../../text/name";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import {
  askActive,
  askInverted,
  askSubject,
  type EnglishClause,
  englishClauses,
  restText,
} from "../../stems/english-stem";
import { apposition } from "./appositions";
import { englishFact } from "./english-fact";
import { nameClassAt } from "./name-class";
import { placeOf } from "./places";
import { appointee, portrayal } from "./portrayals";
import { secondRole } from "./second-roles";
import { hasCount } from "./subjects";

const MADE =
  /^(?:found|establish|write|invent|discover|develop|create|design|build|compose|direct|publish|introduce|release|launch|defeat|lead|propose|coin|commission|paint|translate|win|produce|announce|acquire|sign|host|own|rule|govern|kill|assassinate|name|describe|appoint|elect|condemn|ban|buy|construct|conquer|sell|present|play|record|commission|open|start|organise|organize|compile|edit|make|form|draft|choose|assemble|restore|rebuild|discover|paint|carve|film|perform|chart|map|pioneer|explore|destroy|capture|attack|invade|unite|demolish|patent|sponsor|order|ravage|excavate|crown|colonise|colonize|settle|introduce|revise|popularise|popularize|formulate|prove|predict|fund|finance|donate|dissolve|abolish|ratify|liberate|occupy|besiege|end|annex|overthrow|reject|pass|adopt|manufacture|market|operate|translate|depose|appoint)$/;
const WHERE =
  /^(?:bear|locate|found|hold|situate|base|live|reside|bury|establish|headquarter|meet|open|build|publish|premiere|sign|die|settle|graduate|study)$/;

/** `French explorer Jean Ribault`: the name alone, where it ends the subject. */
function nameIn({ subject, passage }: EnglishClause, context: FrameContext): TextRange {
  const last = context.namesIn(passage).find(({ start, end }) => subject.start <= start && end === subject.end);
  const isDescribed = last?.nameClass === "person" && subject.to === subject.coreTo;
  return isDescribed ? { start: last.start, end: last.end } : { start: subject.start, end: subject.end };
}

/** `The Broncos`, `The Treaty of Westphalia`: a name behind its article. */
function withArticle(clause: EnglishClause, { start, end }: TextRange, context: FrameContext): NameClass | null {
  const inside = clause.tokens.filter((token) => start <= token.start && token.end <= end);
  const [first, second] = inside;
  if (first?.lower !== "the" || !second) return null;
  const range = { start: second.start, end };
  const isNamed = inside
    .slice(1)
    .every(({ wordClass, lower }) => wordClass === "name" || /^(?:of|and|the)$/.test(lower));
  return nameClassAt(clause, range, context) ?? (isNamed ? "name" : null);
}

const BODY =
  /\b(Treaty|Act|War|Battle|Empire|Dynasty|Company|University|Party|Council|Institute|Society|Conference|Agreement|Declaration|Republic|Kingdom|Army|Navy|Commission|Committee|Congress|Parliament|Church|Museum|Court|Revolution|Constitution)\b/;

/** `Which treaty ended the war?`: what sort of body a name is, where it says so itself. */
function whoIsAsked({ passage }: EnglishClause, { start, end }: TextRange): string {
  const body = BODY.exec(passage.shadow.slice(start, end))?.[1];
  return body === undefined ? "who" : `which ${body.toLowerCase()}`;
}

/** `Who founded the company?`: the name that is the subject of a deed. */
function doer(clause: EnglishClause, context: FrameContext): Fact | null {
  const { subject, group, phrases, passage } = clause;
  const answer = nameIn(clause, context);
  const nameClass = nameClassAt(clause, answer, context) ?? withArticle(clause, answer, context);
  if (
    group.agreesWith === "plural" ||
    !nameClass ||
    subject.start < passage.opening.end ||
    group.isCopula ||
    group.isNegative ||
    (group.tense !== "past" && nameClass !== "person") ||
    MODALS.has(group.head.lower) ||
    !MADE.test(group.base)
  )
    return null;
  const rest = group.isPassive ? null : restText(clause, phrases);
  const hasObject = phrases[0]?.kind === "noun" || phrases[0]?.kind === "adverb";
  if (rest === null || !hasObject || rest.split(" ").length < 2 || /\bits\b/.test(rest)) return null;
  const words = whoIsAsked(clause, answer);
  const isAnybody = words !== "who" || nameClass === "person" || nameClass === "name" || nameClass === "organisation";
  return englishFact(clause, {
    frame: "role",
    answer,
    answerType: "name",
    sort: `name:${nameClass}`,
    question: isAnybody ? askSubject(clause, { words, rest }) : null,
    takesBlank: true,
  });
}

/** `by Carl Scheele, in Uppsala, and Joseph Priestley`: one of two is half an answer. */
function hasPartner({ passage }: EnglishClause, { end }: TextRange): boolean {
  return /^[^.;]*?,? and [A-Z]/.test(passage.shadow.slice(end));
}

/** `Who was the wall built by?`, `Where was he born?`: the name in a phrase after a passive or a verb of place. */
function agentOrPlace(clause: EnglishClause, context: FrameContext): Fact | null {
  if (hasCount(clause)) return null;
  for (const phrase of clause.phrases) {
    const fact = namedIn(phrase, clause, context);
    if (fact) return fact;
  }
  return null;
}

/** The name in one phrase, asked for as who did it or where it was. */
function namedIn(phrase: Phrase, clause: EnglishClause, context: FrameContext): Fact | null {
  const { group, phrases, tokens } = clause;
  if (phrase.kind !== "preposition") return null;
  const range = { start: tokens[phrase.from + 1]?.start ?? phrase.end, end: phrase.end };
  const nameClass = nameClassAt(clause, range, context);
  const words = nameClass && wordsFor(clause, phrase, nameClass);
  const others = phrases.filter((one) => one !== phrase);
  const rest = words ? restText(clause, others) : null;
  if (!nameClass || !words || rest === null) return null;
  const isAgent = phrase.lead === "by";
  if (isAgent ? hasPartner(clause, range) : !WHERE.test(group.base)) return null;
  const active = isAgent ? askActive(clause, context, { words: whoOrWhat(clause, nameClass), rest }) : null;
  return englishFact(clause, {
    frame: "role",
    answer: range,
    answerType: "name",
    sort: `name:${nameClass}`,
    question: active ?? askInverted(clause, context, { words, rest: isAgent ? `${rest} by` : rest }),
    takesBlank: true,
  });
}

/** What makes a thing by name is somebody, unless it is a place, a code or a storm. */
function whoOrWhat({ group }: EnglishClause, nameClass: string): string {
  return nameClass === "person" || nameClass === "organisation" || MADE.test(group.base) ? "who" : "what";
}

function wordsFor({ group }: EnglishClause, { lead }: Phrase, nameClass: string): string | null {
  if (lead === "by" && group.isPassive) return nameClass === "person" || nameClass === "organisation" ? "who" : "what";
  return /^(?:in|at|near)$/.test(lead) && /^(?:place|country|name|organisation)$/.test(nameClass) ? "where" : null;
}

/** Which name belongs where. */
export function englishRoles(passage: Passage, context: FrameContext): Fact[] {
  return englishClauses(passage, context).flatMap((clause) =>
    [
      doer(clause, context),
      agentOrPlace(clause, context) ?? placeOf(clause, context),
      secondRole(clause, context),
      portrayal(clause, context),
      appointee(clause, context),
      ...apposition(clause, context),
    ].flatMap((fact) => fact ?? []),
  );
}
