import type { TextRange } from "../../../document/document";
import { upperFirst } from "../../../text/english/first-letter";
import type { Fact, FrameContext, Rivals } from "../../fact";
import type { Passage } from "../../passage";
import { pointsBack } from "../../stems/english-leaning";
import {
  clauseContext,
  type EnglishClause,
  englishClauses,
  keepsAdjunct,
  partText,
  subjectText,
} from "../../stems/english-stem";

/** Adjectives that compare, with their opposites, by what they compare; those of no dimension fit a measure only. */
const OPPOSITES: readonly (readonly [string, string, string | null])[] = [
  ["higher", "lower", null],
  ["greater", "smaller", null],
  ["larger", "smaller", "size"],
  ["bigger", "smaller", "size"],
  ["faster", "slower", "speed"],
  ["longer", "shorter", "length"],
  ["taller", "shorter", "height"],
  ["older", "younger", "age"],
  ["heavier", "lighter", "weight"],
  ["warmer", "cooler", "temperature"],
  ["hotter", "colder", "temperature"],
  ["cheaper", "more expensive", "price"],
  ["stronger", "weaker", "strength"],
  ["denser", "less dense", "density"],
  ["deeper", "shallower", "depth"],
  ["wider", "narrower", "width"],
];

interface Comparative {
  readonly opposite: string;
  /** `null` where only the subject tells what is compared. */
  readonly dimension: string | null;
}

const COMPARATIVES: ReadonlyMap<string, Comparative> = new Map(
  OPPOSITES.flatMap(([left, right, dimension]): (readonly [string, Comparative])[] => [
    [right, { opposite: left, dimension }],
    [left, { opposite: right, dimension }],
  ]),
);
const ADJECTIVES = [...COMPARATIVES.keys()].sort((left, right) => right.length - left.length).join("|");
/** `is far higher than that of Madera`, from the verb on. */
const IS_MORE = new RegExp(
  `^(?<verb>is|are|was|were) (?<answer>(?:far |much |slightly |considerably |significantly )?(?<word>${ADJECTIVES}) than (?<other>[^,;]{2,48}))$`,
);
/** `now has more experts than Japan`: things that can be counted. */
const HAS_MORE =
  /^(?:(?:now|already|still) )?(?<verb>has|have|had) (?<answer>(?:far |many )?(?<word>more|fewer) (?<things>[A-Za-z][A-Za-z -]{1,36}s) than (?<other>[^,;]{2,48}))$/;
/** `that China now has …`, after somebody's `says`. */
const SAID =
  /^that (?<subject>[A-Z][A-Za-z .'’-]{1,32}?) (?=(?:now |already |still )?(?:has|have|had|is|are|was|were) )/;
const SAYS = /^(?:say|report|find|state|show|note|estimate)$/;
const MEASURE =
  /\b(?:rate|ratio|share|number|percentage|price|cost|speed|size|area|population|density|temperature|weight|length|height|distance|depth|age|income|output|capacity|frequency|pressure|volume|mass|level|yield|score|precision|efficiency)s?\b(?= of | for | in |$)/;
/** No thing of its own: a number, what was thought, what was before, a clause. */
const NO_THING =
  /^(?:\d|(?:any|all|most|each|every|other|others|it|they|them|this|these|those(?! of)|expected|usual|average|normal|before|ever|previous|previously|one|two|half|a few|average|if|when|in|on|at|for|to|by)\b)|\b(?:is|are|was|were|has|have|had|do|does|did|can|could|would|will|might|may|which|who|that(?! of))\b/;
const MOST_WORDS = 6;

/** Who says what of whom, as a question names them. */
interface Compared {
  readonly subject: string;
  /** What the subject is said to be, from its verb on, and where that begins. */
  readonly said: string;
  readonly start: number;
  /** `According to the report, `. */
  readonly lead: string;
}

function comparedIn(clause: EnglishClause, context: FrameContext): Compared | null {
  const { passage, group, phrases, subject } = clause;
  const [content] = phrases;
  const isSaid = content?.kind === "content" && phrases.length === 1 && SAYS.test(group.base) && !group.isPassive;
  if (isSaid) {
    const text = passage.text.slice(content.start, content.end);
    const match = SAID.exec(text);
    const said = match?.[0].length ?? 0;
    if (!match?.groups?.subject) return null;
    const lead = `According to ${subjectText(clause, context)}, `;
    return { subject: match.groups.subject, said: text.slice(said), start: content.start + said, lead };
  }
  const start = subject.end + 1;
  const said = passage.text.slice(start, clause.end);
  const adjunct = clause.adjunct && keepsAdjunct(clause) ? partText(clause, clause.adjunct) : null;
  const lead = adjunct === null ? "" : `${upperFirst(adjunct)}, `;
  return group.isNegative ? null : { subject: subjectText(clause, context), said, start, lead };
}

const AUXILIARIES: Readonly<Record<string, string>> = { is: "does", has: "does", are: "do", have: "do" };

function isThing(other: string): boolean {
  return !NO_THING.test(other) && other.split(" ").length <= MOST_WORDS && !pointsBack(other);
}

/** In what two things are compared: nothing where the subject is a measure; `null` where it is not known. */
function respectOf(word: string, subject: string): string | null {
  if (MEASURE.test(subject)) return "";
  const dimension = COMPARATIVES.get(word)?.dimension ?? null;
  return dimension === null ? null : ` in ${dimension}`;
}

interface Found {
  readonly verb: string;
  readonly answer: string;
  readonly word: string;
  readonly other: string;
  readonly respect: string;
  /** What the words that compare could have been. */
  readonly texts: readonly [opposite: string, neither: string];
  readonly opposite: string;
}

function countsIn(said: string): Found | null {
  const { verb, answer, word, things, other } = HAS_MORE.exec(said)?.groups ?? {};
  if (!verb || !answer || !word || !things || !other || !isThing(other)) return null;
  const opposite = word === "more" ? "fewer" : "more";
  const respect = ` in the number of ${things}`;
  const more = answer.slice(0, answer.indexOf(word) + word.length);
  const texts = [more.replace(word, opposite), "as many"] as const;
  return { verb, answer: more, word, other, respect, texts, opposite };
}

function adjectiveIn(said: string, subject: string): Found | null {
  const { verb, answer, word, other } = IS_MORE.exec(said)?.groups ?? {};
  const respect = word === undefined ? null : respectOf(word, subject);
  const opposite = COMPARATIVES.get(word ?? "")?.opposite;
  if (!verb || !answer || !word || !other || respect === null || opposite === undefined || !isThing(other)) return null;
  const more = answer.slice(0, answer.indexOf(word) + word.length);
  const texts = [more.replace(word, opposite), "the same"] as const;
  return { verb, answer: more, word, other, respect, texts, opposite };
}

function rangeOf(start: number, said: string, text: string, from = 0): TextRange {
  const at = start + said.indexOf(text, from);
  return { start: at, end: at + text.length };
}

function toFact(clause: EnglishClause, { subject, said, start, lead }: Compared, found: Found): Fact {
  const answer = rangeOf(start, said, found.answer, found.verb.length);
  const word = rangeOf(start, said, found.word, found.verb.length);
  const auxiliary = AUXILIARIES[found.verb] ?? "did";
  const asked = `how ${auxiliary} ${subject} compare with ${found.other}${found.respect}?`;
  const rivals: Rivals = { texts: found.texts, flip: { ...word, text: found.opposite } };
  return {
    frame: "contrast",
    passage: clause.passage,
    context: clauseContext(clause),
    answer,
    answerType: "phrase",
    sort: "comparison",
    question: upperFirst(`${lead}${asked}`),
    takesBlank: false,
    rivals,
  };
}

/** How two things compare: `X has more of it than Y`, `the price of X is higher than that of Y`. */
export function englishComparisons(passage: Passage, context: FrameContext): Fact[] {
  return englishClauses(passage, context).flatMap((clause) => {
    const compared = comparedIn(clause, context);
    if (!compared || pointsBack(compared.subject)) return [];
    const found = countsIn(compared.said) ?? adjectiveIn(compared.said, compared.subject);
    return found ? [toFact(clause, compared, found)] : [];
  });
}
