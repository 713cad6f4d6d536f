import type { Phrase } from "../../../text/english/phrases";
import type { Fact, FrameContext } from "../../fact";
import type { Passage } from "../../passage";
import { isAnchored } from "../../stems/english-anchor";
import {
  askInverted,
  type EnglishClause,
  englishClauses,
  keepsAdjunct,
  restText,
  wordCount,
} from "../../stems/english-stem";
import { hasContent, hasCut, isTelling, isTime, nounAnswer } from "./answers";
import { englishCauses } from "./causes";
import { type Asked, deedAfter, deedOf, meansOf } from "./deeds";
import { englishFact } from "./english-fact";
import { codeNamed, GENERIC_VERB, kindOf } from "./kind-of";
import { nameClassAt } from "./name-class";
import { qualityOf } from "./qualities";
import { hasCount, isSpecific } from "./subjects";
import { isWeighty } from "./weighty";

const MOST_WORDS = 10;
/** Verbs whose object says little without what follows, or that take none. */
const NOT_ASKED = new Set(
  `be have do go come happen occur arise emerge appear die live try seem get make take give tell begin continue remain stay fail
agree vote travel rise fall exist keep find know see need like expect ask look sound stand include involve put let set
want mean say dominate ravage drain plague rename name call appoint elect consider claim argue believe think suggest state note show report cost last total number play play feature lead act
start end turn grow help acknowledge contact run simplify feel hold bring leave lose win face meet share serve follow lie`.split(
    /\s+/,
  ),
);
/** Prepositions that belong to their verb, and stay with it at the end of the question. */
const WITH_PREPOSITION: Readonly<Record<string, RegExp>> = {
  consist: /^of$/,
  depend: /^on$/,
  rely: /^on$/,
  rest: /^on$/,
  belong: /^to$/,
  refer: /^to$/,
  lead: /^to$/,
  contribute: /^to$/,
  apply: /^to$/,
  correspond: /^to$/,
  respond: /^to$/,
  result: /^in$/,
  derive: /^from$/,
  focus: /^on$/,
  concentrate: /^on$/,
  deal: /^with$/,
  comply: /^with$/,
  interact: /^with$/,
  suffer: /^from$/,
  stem: /^from$/,
  originate: /^from$/,
  come: /^from$/,
  differ: /^from$/,
  account: /^for$/,
  stand: /^for$/,
  serve: /^as$/,
  act: /^as$/,
  specialise: /^in$/,
  specialize: /^in$/,
  participate: /^in$/,
  base: /^on$/,
  compose: /^of$/,
  make: /^of$/,
  use: /^(?:for|as|in)$/,
  associate: /^with$/,
  know: /^for$/,
  design: /^for$/,
  divide: /^into$/,
  split: /^into$/,
  convert: /^into$|^to$/,
  transform: /^into$/,
  cause: /^by$/,
  replace: /^by$|^with$/,
  surround: /^by$/,
  govern: /^by$/,
  limit: /^to$/,
  relate: /^to$/,
  name: /^after$/,
  dedicate: /^to$/,
  influence: /^by$/,
  inspire: /^by$/,
  determine: /^by$/,
  control: /^by$/,
  produce: /^by$/,
  regard: /^as$/,
  train: /^with$/,
};

/** `Debian Med dedicated to …`: half a sentence, since nobody says by whom. */
const ONLY_PASSIVE =
  /^(?:(?:cause|replace|surround|govern|influence|inspire|determine|control|produce) by|(?:compose|make) of|base on|(?:associate|train) with|(?:know|design) for|regard as|name after|(?:dedicate|relate|limit) to)$/;

/** Verbs that say what a thing is made of, hangs on or brings about: true of whatever they are said of. */
const SAYS_MUCH = /^(?:consist|compose|depend|derive|originate|stem|lead|force|result|contribute|suffer|differ)$/;

/** May a question be asked that leaves so much to answer? */
type IsNarrow = (clause: EnglishClause, rest: string) => boolean;

/** One word for a subject, and nothing that narrows the question: it has many right answers. */
function isThin(clause: EnglishClause, rest: string): boolean {
  const { subject, tokens, adjunct } = clause;
  const words = tokens
    .slice(subject.from, subject.to)
    .filter(({ wordClass }) => /^(?:noun|name|adjective|verb|numeral)$/.test(wordClass));
  return words.length < 2 && rest === "" && !(adjunct && keepsAdjunct(clause));
}

const isNarrow: IsNarrow = (clause, rest) => {
  return !GENERIC_VERB.test(clause.group.base) || (rest !== "" && !isThin(clause, rest));
};

/** `provides A as a word processor and B as a spreadsheet`: the second pair would stay in the question. */
const SECOND_PAIR = /^as .+ and [A-Z][\w-]* as\b/;

/** `What does DeepSeek publish?` */
function objectOf(clause: EnglishClause, isAsked: IsNarrow): Asked | null {
  const { group, phrases } = clause;
  if (NOT_ASKED.has(group.base) || group.isPassive || group.isCopula) return null;
  const [first] = phrases;
  const particle =
    first?.kind === "adverb" && clause.tokens[first.from]?.wordClass === "particle" && first.to === first.from + 1
      ? first
      : null;
  const found = nounAnswer(clause, particle ? 1 : 0, MOST_WORDS);
  if (!found || clause.subject.kind === "gerund") return null;
  if (/^(?:provide|supply|present|equip)$/.test(group.base) && /^with\b/.test(found.rest)) return null;
  if (SECOND_PAIR.test(found.rest)) return null;
  const rest = found.rest.replace(/ ?\bas (?:an? )?part of .*$/, "");
  const thing = codeNamed(clause, found.answer);
  if (thing) return { ...thing, rest };
  if (!isAsked(clause, rest) && kindOf(clause, found.answer) === null) return null;
  return { answer: found.answer, rest: particle ? `${particle.lead} ${rest}` : rest };
}

/** `What does the cost depend on?`, `What is the alloy made of?` */
function prepositionObjectOf(clause: EnglishClause): Asked | null {
  const { group, phrases, passage, tokens } = clause;
  const [first, ...others] = phrases;
  const fits = first?.kind === "preposition" && WITH_PREPOSITION[group.base]?.test(first.lead);
  if (!fits || group.isCopula || (!group.isPassive && ONLY_PASSIVE.test(`${group.base} ${first.lead}`))) return null;
  const object = tokens[first.from + 1];
  if (object?.form === "gerund") return deedAfter(clause, first, object.start);
  const absorbed = absorb(others);
  const last = absorbed.at(-1) ?? first;
  const answer = { start: object?.start ?? first.end, end: last.end };
  const rest = restText(clause, others.slice(absorbed.length));
  if (
    /^(?:conjunction|addition|combination|order|place|practice|general|particular|charge|front|terms|part|case|turn)\b/i.test(
      passage.shadow.slice(answer.start, answer.end),
    )
  )
    return null;
  const isPlain = others
    .slice(absorbed.length)
    .every((phrase) => phrase.kind !== "preposition" || isTime(clause, phrase));
  if (!object || rest === null || !isPlain || wordCount(passage, answer) > MOST_WORDS || hasCut(clause, answer))
    return null;
  return { answer, rest: `${first.lead} ${rest}` };
}

function absorb(phrases: readonly Phrase[]): Phrase[] {
  const end = phrases.findIndex(
    ({ kind, lead }) => kind !== "preposition" || !/^(?:of|in|between|among|for|with)$/.test(lead),
  );
  return phrases.slice(0, end < 0 ? phrases.length : end);
}

const TEMPLATE =
  /^(?:what|who|how|does|do|did|is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|the|a|an|its|to|of|in|on|at|by|for|from|with|as|not|only|be|been|into|and|or)$/i;
const FEWEST_CONTENT_WORDS = 3;

/** A subject of one word and its verb, and nothing else: `What does Munin cover?` has many right answers. */
function isBare(question: string): boolean {
  const words = question.match(/[A-Za-z0-9][A-Za-z0-9'’.-]*/g) ?? [];
  return words.filter((word) => !TEMPLATE.test(word)).length < FEWEST_CONTENT_WORDS;
}

/** `was proposing`, `have become`: a deed on its way, or one whose time nobody knows. */
function isUnderWay({ group, tokens }: EnglishClause): boolean {
  const hasBecome = group.base === "become" && /^(?:has|have|had)$/.test(group.head.lower);
  const isStill = tokens.slice(group.from, group.to).some(({ lower }) => /^(?:still|already|just)$/.test(lower));
  return (
    isStill ||
    hasBecome ||
    tokens.slice(group.from, group.to).some(({ lower }) => /^(?:also|further|additionally)$/.test(lower)) ||
    group.isNegative ||
    /^(?:may|might|could|will|can)$/.test(group.head.lower) ||
    group.verb.form === "gerund"
  );
}

/** `Carbon monoxide is produced by …`: so at any time, of whatever is called so. */
function isLastingPassive({ group, subject }: EnglishClause): boolean {
  const isLasting = group.isPassive && /^(?:is|are)$/.test(group.head.lower) && subject.to - subject.from > 1;
  return (
    isLasting &&
    /^(?:cause|produce|govern|determine|control|divide|compose|make|surround|convert|derive)$/.test(group.base)
  );
}

function toFact(
  clause: EnglishClause,
  context: FrameContext,
  words: string,
  asked: Asked | null,
  sort: string,
): Fact | null {
  if (!asked || !isSpecific(clause) || !isTelling(clause, asked.answer)) return null;
  if (
    /^(?:(?:only|just|about|over|nearly|some|more than|at least) )*(?:[$£€]?\d|two\b|three\b|four\b|five\b|six\b)/i.test(
      clause.passage.shadow.slice(asked.answer.start, asked.answer.end),
    )
  )
    return null;
  if (sort !== "phrase:means" && !hasContent(clause, asked.answer)) return null;
  if (
    !isWeighty(clause, asked.answer) ||
    !(
      isAnchored(clause, clause.subject.kind === "pair" ? asked.answer : undefined) ||
      SAYS_MUCH.test(clause.group.base) ||
      isLastingPassive(clause)
    ) ||
    isUnderWay(clause) ||
    hasCount(clause)
  )
    return null;
  const isPerson = words === "what" && nameClassAt(clause, asked.answer, context) === "person";
  const kind = asked.kind ?? (words === "what" && asked.rest === "" ? kindOf(clause, asked.answer) : null);
  const question = askInverted(clause, context, {
    words: isPerson ? "who" : kind === null ? words : `which ${kind}`,
    rest: asked.rest,
  });

  return englishFact(clause, {
    frame: sort === "phrase:come" && / come from\?$/.test(question) ? "cause" : "complement",
    answer: asked.answer,
    answerType: "phrase",
    sort,
    question,
  });
}

const PAIRING = /^(?:an?|the) (choice|conflict|contest|rivalry|tension|balance|link|border|distinction)$/;

/** `faces a choice between A and B`: which choice. */
function between(clause: EnglishClause, context: FrameContext): Fact | null {
  const { phrases, passage, group, end } = clause;
  const [noun, pair] = phrases;
  const thing = noun ? PAIRING.exec(passage.shadow.slice(noun.start, noun.end))?.[1] : undefined;
  if (noun?.kind !== "noun" || thing === undefined || pair?.lead !== "between" || group.isNegative) return null;
  const text = passage.shadow.slice(pair.start, end).replace(/,.*$| to [a-z]+\b.*$/, "");
  const answer = { start: pair.start, end: pair.start + text.length };
  if (!/ and /.test(text) || wordCount(passage, answer) > MOST_WORDS + 2 || hasCut(clause, answer)) return null;
  return englishFact(clause, {
    frame: "contrast",
    answer,
    answerType: "phrase",
    sort: "phrase:between",
    question: askInverted(clause, context, { words: `what ${thing}`, rest: "" }),
  });
}

/** What a statement's verb is about: `What does DeepSeek publish in 2024?` */
export function englishComplements(passage: Passage, context: FrameContext): Fact[] {
  return asked(passage, context, isNarrow).filter(({ question }) => question === null || !isBare(question));
}

/** The same with questions of one subject and one verb, for where something else narrows them. */
export function barelyAsked(passage: Passage, context: FrameContext): Fact[] {
  return asked(passage, context, () => true);
}

function asked(passage: Passage, context: FrameContext, isAsked: IsNarrow): Fact[] {
  const causes = englishCauses(passage, context);
  return englishClauses(passage, context).flatMap((clause) => {
    const { base } = clause.group;
    const isSaid = causes.some(
      ({ answer, sort }) => sort.startsWith("phrase") && clause.start <= answer.start && answer.end <= clause.end,
    );
    if (isSaid || /^(?:if|when|whenever|unless|to)$/.test(clause.adjunct?.lead ?? "")) return [];
    const facts = [
      between(clause, context),
      qualityOf(clause, context),
      toFact(clause, context, "how", meansOf(clause), "phrase:means"),
      toFact(clause, context, "what", deedOf(clause), "phrase:deed"),
      toFact(clause, context, "what", objectOf(clause, isAsked), `phrase:${base}`),
      toFact(clause, context, "what", prepositionObjectOf(clause), `phrase:${base}`),
    ];
    return facts.flatMap((fact) => fact ?? []);
  });
}
