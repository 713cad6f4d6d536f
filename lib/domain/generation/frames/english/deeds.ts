import { MODALS } from "../../../text/english/closed-classes";
import type { Phrase } from "../../../text/english/phrases";
import { type EnglishClause, partText, restText, wordCount } from "../../stems/english-stem";
import { hasCut } from "./answers";

/** What is asked of a clause. */
export interface Asked {
  readonly answer: { readonly start: number; readonly end: number };
  /** What stays in the question after the verb. */
  readonly rest: string;
  /** What kind of thing is asked for: `which interface`. */
  readonly kind?: string;
}

/** Longer deeds than this are too long to remember. */
const MOST_WORDS = 10;

/** `comes from optimising techniques and combining them`: a deed, to the end of its clause. */
export function deedAfter(clause: EnglishClause, first: Phrase, start: number): Asked | null {
  const answer = { start, end: clause.end };
  const text = clause.passage.shadow.slice(answer.start, answer.end);
  const isPlain = !/[,;:()]|\b(?:which|because|when|if|while|although|since)\b/.test(text);
  const words = wordCount(clause.passage, answer);
  return isPlain && words > 1 && words <= MOST_WORDS + 1 && !hasCut(clause, answer)
    ? { answer, rest: first.lead }
    : null;
}

const TO_DO =
  /^(?:try|agree|plan|aim|seek|decide|refuse|attempt|intend|promise|choose|threaten|vow|vote|propose|pledge)$/;
const ANYONE = /^(?:one|you|us|them|users?|people|anyone|developers?|administrators?)$/;
const LETS =
  /^(?:allow|enable|require|help|force|permit|encourage|persuade|order|cause|lead|oblige|ask|invite|urge|teach|compel|convince|instruct|advise)$/;

/** `What did the companies agree to do?`, `What does the law allow people to do?` */
export function deedOf(clause: EnglishClause): Asked | null {
  const { group, phrases, passage, tokens } = clause;
  const at = phrases.findIndex(({ kind, lead }) => kind === "infinitive" && lead === "to");
  const deed = phrases[at];
  if (!deed || group.isCopula) return null;
  const isDirect = at === 0 && TO_DO.test(group.base) && !group.isPassive;
  const isLet =
    LETS.test(group.base) &&
    !group.isPassive &&
    at === 1 &&
    phrases[0]?.kind === "noun" &&
    tokens[phrases[0].from]?.form !== "gerund" &&
    !ANYONE.test(phrases[0].lead);
  if (MODALS.has(group.head.lower)) return null;
  const verb = tokens[deed.from + 1];
  if (verb?.lower === "be") return null;
  const answer = { start: verb?.start ?? deed.start, end: deed.end };
  if ((!isDirect && !isLet) || !verb || wordCount(passage, answer) > MOST_WORDS + 1 || wordCount(passage, answer) < 2)
    return null;
  if (hasCut(clause, answer) || phrases[at + 1]?.kind === "unknown") return null;
  const before = phrases
    .slice(0, at)
    .map((one) => partText(clause, one))
    .join(" ");
  return { answer, rest: `${before} to do` };
}

const MEANS = /^by$/;

/** `How does the state try to stay ahead?`: by doing what. */
export function meansOf(clause: EnglishClause): Asked | null {
  const { phrases, passage, tokens, group } = clause;
  const at = phrases.findIndex(
    ({ kind, lead, from }) => kind === "preposition" && MEANS.test(lead) && tokens[from + 1]?.form === "gerund",
  );
  const means = phrases[at];
  if (!means) return meansInDeed(clause);
  if (group.isCopula) return null;
  const rest = restText(clause, phrases.slice(0, at));
  const trailing = phrases.slice(at + 1);
  const isPlain = trailing.every(
    ({ kind, lead }) =>
      kind === "preposition" || kind === "noun" || kind === "aside" || (kind === "infinitive" && lead === "to"),
  );
  const end = trailing.findLast(({ kind }) => kind !== "aside")?.end ?? means.end;
  const answer = { start: means.start, end };
  if (rest === null || !isPlain || wordCount(passage, answer) > MOST_WORDS + 1 || hasCut(clause, answer)) return null;
  return { answer, rest };
}

/** `tries to stay ahead by raising barriers`: the means inside an infinitive. */
function meansInDeed({ phrases, passage, ...clause }: EnglishClause): Asked | null {
  const deed = phrases[0]?.kind === "infinitive" ? phrases[0] : undefined;
  const text = deed ? passage.shadow.slice(deed.start, deed.end) : "";
  const match = /^(to [^,]{3,60}?) (by [a-z]+ing\b[^,]*)$/.exec(text);
  if (!deed || !match || phrases.length > 1) return null;
  const answer = { start: deed.end - (match[2]?.length ?? 0), end: deed.end };
  const isShort = wordCount(passage, answer) <= MOST_WORDS && !hasCut({ ...clause, phrases, passage }, answer);
  return isShort ? { answer, rest: match[1] ?? "" } : null;
}
