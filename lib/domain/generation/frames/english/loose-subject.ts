import type { EnglishClause } from "../../stems/english-stem";
import { isPlainWord } from "./weighty";

const EVERYDAY =
  /^(?:conflict|dependency|suggestion|recommendation|enhancement|replacement|priority|contact|service|host|object|item|element|field|rule|target|chain|user|group|role|role|label|type|module|source|client|server|node|point|line|block|table|record|entry|key|value|name|list|view|page|form|action|event|task|job|job|state|set|class|unit|step|stage|part|layer|level|zone|area|image|model|agent|player|team|match|game|season|class|work|copy|program|file|package|version|change|option|domain|context|policy|command|session|link|path|profile|project|member|order|process|system)s?$/;

/** `The timezone is …`, `the main organization`: which, only a heading could say. */
export function isBareThe({ tokens, subject, passage }: EnglishClause): boolean {
  const inside = tokens.slice(subject.from, subject.to);
  const inHeading = passage.sectionPath.some((title) => title.toLowerCase().includes(subject.head.lower));
  const isNamed = inside.some(({ wordClass, text }) => wordClass === "name" || /[A-Z]|\d/.test(text.slice(1)));
  const isBare = inside.length <= 2 || (inside.length === 3 && inside.slice(1).some(isPlainWord));
  return inside[0]?.lower === "the" && subject.to === subject.coreTo && isBare && !inHeading && !isNamed;
}

/** `a contact is …`: an everyday word means so only where its text says it does, unless the heading says it too. */
function isBareWord({ tokens, subject, passage }: EnglishClause): boolean {
  const inside = tokens.slice(subject.from, subject.to).flatMap(({ lower }) => lower.match(/[a-z0-9'’-]+/g) ?? []);
  const head = inside.at(-1) ?? "";
  const inHeading = passage.sectionPath.some((title) => title.toLowerCase().includes(head));
  return (
    inside.length <= 2 &&
    subject.kind !== "name" &&
    !inHeading &&
    (/^an?$/.test(inside[0] ?? "") || inside.length === 1) &&
    EVERYDAY.test(head)
  );
}

/** `the most important properties`: of what, is not said. */
function isSuperlative({ tokens, subject }: EnglishClause): boolean {
  const inside = tokens.slice(subject.from, subject.to);
  return (
    !inside.some(({ wordClass, text }) => wordClass === "name" || /^[A-Z]/.test(text.slice(1))) &&
    !inside.slice(1).some(({ text }) => /^[A-Z]/.test(text)) &&
    inside.some(({ lower }) => /^(?:most|least)$|[a-z]{3}est$/.test(lower))
  );
}

const OF_SOMETHING =
  /^(?:symptoms|signs|results|causes|consequences|requirements|prerequisites|examples|defaults|limitations|drawbacks|errors|messages|entries|settings|parameters|arguments|attributes|permissions|dependencies|alternatives|exceptions|differences|similarities|origins|uses|sources|goals|aims|targets|candidates|locations|formats|methods|means|steps|tasks|details)$/;

/** `problem symptoms`: of which, the words themselves do not say. */
function isOfUnnamed({ tokens, subject, passage }: EnglishClause): boolean {
  const inside = tokens.slice(subject.from, subject.to);
  const inHeading = passage.sectionPath.some((title) => title.toLowerCase().includes(subject.head.lower));
  const isPlain = inside.every(({ text }, at) => /^[A-Z]?[a-z-]+$/.test(text) && (at === 0 || /^[a-z]/.test(text)));
  return (
    isPlain &&
    inside.length <= 3 &&
    subject.to === subject.coreTo &&
    !inHeading &&
    OF_SOMETHING.test(subject.head.lower)
  );
}

const HAPPENING = /^(?:existence|presence|absence|lack|creation|loss|increase|decrease)$/;

/** Is what something is asked for of a subject that says too little, or of one that is no thing? */
export function isLooseSubject(clause: EnglishClause): boolean {
  const { subject, tokens } = clause;
  return (
    subject.kind === "gerund" ||
    HAPPENING.test(subject.head.lower) ||
    /^(?:every|each|any|all|both)$/.test(tokens[subject.from]?.lower ?? "") ||
    isBareThe(clause) ||
    isSuperlative(clause) ||
    isOfUnnamed(clause) ||
    isBareWord(clause)
  );
}
