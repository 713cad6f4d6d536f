import type { EnglishClause } from "../../stems/english-stem";

const ANYBODY =
  /^(?:people|person|companies|users?|readers?|developers?|researchers?|scientists?|scholars?|historians?|authors?|critics?|experts?|students?|teachers?|members?|countries|cities|states|things?|examples?|reasons?|results?|studies|one|many|some|most|others|anyone|nobody|someone|everyone|there|models?|systems?|time|data|information|work|use|way|part|men|women|children|questions?|players?|fans?|viewers?|audiences?|participants?|factors?|forms?|types?|kinds?|cases?)$/;

/** Does the subject say enough for a question about it to have one answer? */
export function isSpecific({ tokens, subject }: EnglishClause): boolean {
  if (subject.kind === "name" || subject.kind === "gerund" || subject.kind === "pair") return true;
  const words = tokens
    .slice(subject.from, subject.to)
    .filter(({ wordClass }) => /^(?:noun|name|adjective|numeral|verb)$/.test(wordClass));
  return words.length > 1 || !ANYBODY.test(subject.head.lower);
}

/** `Roughly 500,000 people had fled`: the number is what is worth asking for. */
export function hasCount({ tokens, subject }: EnglishClause): boolean {
  const inside = tokens.slice(subject.from, subject.to);
  return inside.some(({ wordClass }, at) => wordClass === "numeral" && inside[at - 1]?.wordClass !== "name");
}
