import type { Phrase } from "../../../text/english/phrases";
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
import { englishFact } from "./english-fact";
import { nameClassAt } from "./name-class";
import { hasCount } from "./subjects";

const MADE =
  /^(?:found|establish|write|invent|discover|develop|create|design|build|compose|direct|publish|introduce|invite|release|launch|defeat|lead|propose|coin|commission|paint|translate|win|produce|announce|acquire|sign|host|own|rule|govern|kill|assassinate|name|describe|appoint|elect|condemn|ban|buy|construct|conquer|sell|present|play|record|commission|open|start|organise|organize|compile|edit|make|form|draft|choose|assemble|restore|rebuild|discover|paint|carve|film|perform)$/;
const WHERE =
  /^(?:bear|locate|found|hold|situate|base|live|reside|bury|establish|headquarter|meet|open|build|publish|premiere|sign|die|settle|graduate|study)$/;

/** `Who founded the company?`: the name that is the subject of a deed. */
function doer(clause: EnglishClause, context: FrameContext): Fact | null {
  const { subject, group, phrases, passage } = clause;
  const nameClass = nameClassAt(clause, subject, context);
  if (
    group.agreesWith === "plural" ||
    !nameClass ||
    subject.start < passage.opening.end ||
    group.isCopula ||
    group.isNegative ||
    (group.tense !== "past" && nameClass !== "person") ||
    !MADE.test(group.base)
  )
    return null;
  const rest = group.isPassive ? null : restText(clause, phrases);
  const hasObject = phrases[0]?.kind === "noun" || phrases[0]?.kind === "adverb";
  if (rest === null || !hasObject || rest.split(" ").length < 2) return null;
  const isAnybody = nameClass === "person" || nameClass === "name" || nameClass === "organisation";
  return englishFact(clause, {
    frame: "role",
    answer: { start: subject.start, end: subject.end },
    answerType: "name",
    sort: `name:${nameClass}`,
    question: isAnybody ? askSubject(clause, { words: "who", rest }) : null,
    takesBlank: true,
  });
}

/** `Who was the wall built by?`, `Where was he born?`: the name in a phrase after a passive or a verb of place. */
function agentOrPlace(clause: EnglishClause, context: FrameContext): Fact | null {
  const { group, phrases, tokens } = clause;
  if (hasCount(clause)) return null;
  for (const [at, phrase] of phrases.entries()) {
    const range =
      phrase.kind === "preposition" ? { start: tokens[phrase.from + 1]?.start ?? phrase.end, end: phrase.end } : null;
    const nameClass = range && nameClassAt(clause, range, context);
    const words = nameClass ? wordsFor(clause, phrase, nameClass) : null;
    const rest =
      words === null
        ? null
        : restText(
            clause,
            phrases.filter((_, index) => index !== at),
          );
    if (!range || words === null || rest === null) continue;
    const isAgent = phrase.lead === "by";
    const active = isAgent ? askActive(clause, context, { words: whoOrWhat(clause, nameClass ?? "name"), rest }) : null;
    if (!isAgent && !WHERE.test(group.base)) continue;
    return englishFact(clause, {
      frame: "role",
      answer: range,
      answerType: "name",
      sort: `name:${nameClass}`,
      question: active ?? askInverted(clause, context, { words, rest: isAgent ? `${rest} by` : rest }),
      takesBlank: true,
    });
  }
  return null;
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
    [doer(clause, context), agentOrPlace(clause, context)].flatMap((fact) => fact ?? []),
  );
}
