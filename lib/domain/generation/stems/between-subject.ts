import type { TextRange } from "../../document/document";
import { chineseTopic, hasChinesePredicate } from "../../text/chinese/topic";
import type { Passage } from "../passage";

/** Tells more of the subject of the first clause, and is as true without what stands between. */
const TELLS_ON =
  /^(?:位于|坐落于|地处|生于|出生于|毕业于|就读于|属于|隶属于?|来自|又称|又名|亦称|也称|简称|全名|原名|本名|俗称|俗名|别名|别称|旧称|古称|曾?获得?(?!利|益|救|悉|胜)|(?:曾经?)?[任担]任|出任|于?\s?\d{4}\s?年|其(?=[^,]{1,6}[是为]))/;
const NAMES = /^(?:又称|又名|亦称|也称|简称|全名|原名|本名|俗称|俗名|别名|别称|旧称|古称)/;
/** `甲是一部电影,由乙执导`: of the film, since the clause before only says what it is. */
const IS = /^[^,:;是的]{2,18}是/;
const DONE_BY = /^由(?![于此来])/;
/** `甲拥有许多软件包,可以在…运行`: what it has does not decide what it can do. */
const HAS = /^[^,:;]{2,16}?(?:拥有|包含了?|收录了?|共有)/;
const CAN = /^(?:可以?|能够?)在/;
/** Not told for its own sake, or not of the subject alone. */
const LEADS_TO =
  /(?:^|,)\s?(?:如果|若|虽|尽管|由于|因|为了?|当|据|根据|除了|同时|随着)|不仅|不但|[认以]为|指出|声称|[称说],|[和与及、]$/;
const LONGEST_BARE_NAME = 14;

/** `甲(简称乙)是…`: a name with its aside. */
const NAME_WITH_ASIDE = /^(?<name>[^,:;()是了在有为被的]{2,16})\s?\(/;

function isBareName(passage: Passage, clause: TextRange): boolean {
  return /\)\s?$/.test(passage.shadow.slice(clause.start, clause.end)) || !hasChinesePredicate(passage, clause);
}

/** What a clause is about; all of it, where it only names that: `甲,江苏人,生于乙`. */
function subjectOf(passage: Passage, { start, end }: TextRange): TextRange | null {
  const { name } = NAME_WITH_ASIDE.exec(passage.shadow.slice(start, end))?.groups ?? {};
  if (name !== undefined) return { start, end: start + name.trimEnd().length };
  const topic = chineseTopic(passage, { start, end });
  if (topic || hasChinesePredicate(passage, { start, end }) || end - start > LONGEST_BARE_NAME) return topic;
  return /^[\d在从当]|[\d上中里下时后前]$/.test(passage.shadow.slice(start, end)) ? null : { start, end };
}

/** Does a clause tell another fact of the subject of the first? */
function tellsOn(passage: Passage, first: TextRange, text: string): boolean {
  const { shadow } = passage;
  const isIdentity =
    IS.test(shadow.slice(first.start, first.end)) ||
    (isBareName(passage, first) && /^,\s?是/.test(shadow.slice(first.end)));
  if (NAMES.test(text)) return isIdentity || isBareName(passage, first);
  const isAbility = CAN.test(text) && HAS.test(shadow.slice(first.start, first.end));
  return TELLS_ON.test(text) || isAbility || (isIdentity && DONE_BY.test(text));
}

/** The subject of the first clause; nothing of it where the name in brackets before it stands for it. */
function headOf(passage: Passage, first: TextRange): TextRange | null {
  const { opening, subject, theme } = passage;
  const isOfTheme = first.start <= opening.end && opening.text.endsWith("〕") && subject === theme?.name;
  return isOfTheme ? { start: first.start, end: first.start } : subjectOf(passage, first);
}

/** `Debian 可以`: the space that sets a Latin name off stays with it. */
function spacedEnd(shadow: string, { start, end }: TextRange): number {
  return end > start && /[A-Za-z\d]\s$/.test(shadow.slice(start, end + 1)) ? end + 1 : end;
}

/** `甲是一家公司,位于乙`: what is said of the subject before, as far as that is another fact. */
export function betweenSubject(passage: Passage, first: number, index: number): TextRange[] {
  const { clauses, opening, shadow } = passage;
  const [clause, own] = [clauses[first], clauses[index]];
  if (!clause || !own || first >= index) return [];
  const start = Math.max(clause.start, opening.end);
  if (!tellsOn(passage, { start, end: clause.end }, shadow.slice(own.start, own.end))) return [];
  const subject = headOf(passage, { start, end: clause.end });
  if (!subject || subject.start !== start || LEADS_TO.test(shadow.slice(start, own.start - 1))) return [];
  const isOfSubject = clauses
    .slice(first + 1, index)
    .every(
      (one) =>
        one.start > start &&
        (chineseTopic(passage, one) === null || TELLS_ON.test(shadow.slice(one.start, one.end))) &&
        !/[:;]/.test(shadow.charAt(one.end)),
    );
  return isOfSubject && !/[:;]/.test(shadow.slice(start, own.start).replace(/\([^()]*\)/g, ""))
    ? [{ start: spacedEnd(shadow, subject), end: own.start }]
    : [];
}
