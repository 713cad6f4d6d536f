import type { Fact } from "../fact";
import { clauseAt, textOf } from "../passage";

/** Names of these classes are each other's equals; a Latin word that is only some name may be anything. */
const ALIKE = new Set([
  "name:person",
  "name:organisation",
  "name:country",
  "name:place",
  "name:title",
  "name:university",
]);
/** What the answers of these sorts say is of one kind, whatever their words. */
const ALIKE_PHRASES = new Set(["term", "meaning", "clause:cause", "clause:purpose", "phrase:purpose", "phrase:person"]);
/** Nouns of one kind with what qualifies them, or sides of one kind of contrast: each reads well in the other's place. */
const QUALIFIED = /^phrase:(?:head:.*|contrast.*)$/;
/** Means somebody that another sentence names. */
const POINTS_BACK = /^(?:其|它|他|她|自己|这|该|此)|\b(?:its|his|her|their)\b/i;
/** Begins with what is done: one deed among things is told by its form. */
const DEED =
  /^(?:提高|降低|增加|减少|促进|推动|加速|加快|限制|缓解|避免|防止|规避|确保|改善|增强|使用|采用|利用|获得|成为|提供|形成|实现|进行|解决|建立|引发|导致|造成|保持|支持)/;
const EXAMPLES = /包括|包含|例如|比如|譬如|诸如|[,、]如|\b(?:includ(?:es?|ed|ing)|such as|for example|e\.g\.|like) /;
const AND_OTHERS = /^[^,]*?[》”\u3400-\u9fffA-Za-z]\s?等(?!级|待|于|候|同|价|式|量|边|分)|^,? and (?:others|so on)/;
/** What is denied of one may well hold of another: `does not flow to China` says nothing of India. */
const DENIES = /不(?![仅但断少同久过])|没有|未(?!来)|并非|\b(?:not|no|never|neither|nor|without|except)\b|n't\b/;
const LARGEST_SMALL_COUNT = 10;
const LOOK_BACK = 40;

/** `四个方面`: how many there are is known from the list itself, and any other number is as good a guess. */
export function isSmallCount({ numeral }: Fact): boolean {
  const isCount = numeral?.form === "quantity" && numeral.isWritten === "words";
  return isCount && (numeral.values[0] ?? 0) <= LARGEST_SMALL_COUNT;
}

/** `1348–50`: another number on one side of the dash would not go with the one on the other. */
function isHalfOfRange({ passage, answer }: Fact): boolean {
  return (
    /^\s?[-–—~]\s?\d/.test(passage.shadow.slice(answer.end)) ||
    /\d\s?[-–—~]\s?$/.test(passage.shadow.slice(0, answer.start))
  );
}

/** `升到第一名`: whoever rises rises to the top, and no other place is believed. */
function isFirstRank({ passage, answer }: Fact): boolean {
  return /^第\s?[一1](?![\d一二三四五六七八九十百])/.test(passage.shadow.slice(answer.start, answer.end));
}

/** `port 80`: which one it is was agreed on, and no other one is more or less like it. */
const AGREED =
  /\b(?:ports?|protocols?|codes?|status|priority|umask|mode|modes|versions?|runlevels?|UID|GID|signal|page|chapter|section|permissions)\b[^,;]{0,16}$/i;

function isAgreed({ passage, answer, numeral }: Fact): boolean {
  if (numeral?.form !== "quantity" || numeral.unit !== "") return false;
  return AGREED.test(passage.shadow.slice(Math.max(0, answer.start - LOOK_BACK), answer.start));
}

/** `GPT-4` and `GPT-3` are alike, `SB-1047` is something else. */
function seriesOf(text: string): string {
  return /^[\p{L} ]+/u.exec(text)?.[0].toLowerCase() ?? "";
}

/** Two words with capitals that name no person. */
const NO_PERSON =
  /\b(?:Store|Arena|Street|Valley|Times|Post|Journal|Research|Cloud|Studio|Studios|Bank|Group|Labs?|Code|Chat|House|City|River|Lake|Mountain|Island|Park|Award|Prize|Cup|League|War|Act|Day|Web|Press|Records|Music|Games?|Pro|Max|Air)\b/;

/** Says something, where a noun only names it: one among nouns is told by its form. */
const STATES = /[未不没]|已经|正在|将会|能够|可以|可能(?!性)/;

/** Is the answer, in its own clause, what something is not? */
function isDenied({ passage, answer }: Fact): boolean {
  const clause = clauseAt(passage, answer.start);
  return DENIES.test(passage.shadow.slice(clause.start, answer.start));
}

/** Is the answer one of several that are only examples? Others may be among them as well. */
function isOneOfMany({ passage, answer, answerType }: Fact): boolean {
  if (answerType === "number") return false;
  const clause = clauseAt(passage, answer.start);
  const [before, after] = [
    passage.shadow.slice(clause.start, answer.start),
    passage.shadow.slice(answer.end, clause.end),
  ];
  return EXAMPLES.test(before) || AND_OTHERS.test(after);
}

/** Can other texts of an answer's sort stand beside its answer without looking silly? */
export function isChoosable(fact: Fact, sort: string): boolean {
  if (isDenied(fact) || isOneOfMany(fact)) return false;
  // A firm that holds a claim beside a news site: not every organisation holds claims of that sort.
  if (fact.passage.language === "en" && fact.frame === "claim" && sort === "name:organisation") return false;
  if (fact.answerType === "number")
    return !isSmallCount(fact) && !isHalfOfRange(fact) && !isFirstRank(fact) && !isAgreed(fact);
  // `其技术上的突破` among phrases that name no owner is told by its form.
  if (QUALIFIED.test(sort) && POINTS_BACK.test(textOf(fact.passage, fact.answer))) return false;
  return ALIKE.has(sort) || ALIKE_PHRASES.has(sort) || QUALIFIED.test(sort) || sort === "name:code";
}

function pairsOf(text: string): string[] {
  const runs = text.match(/[\u3400-\u9fff]+/g) ?? [];
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
}

/** A phrase of its own: no statement among nouns, no deed, and in no words that the sentence has used. */
function isOtherPhrase({ passage, answer }: Fact, text: string): boolean {
  const own = textOf(passage, answer);
  const isNoun = !POINTS_BACK.test(text) && !DEED.test(text) && STATES.test(text) === STATES.test(own);
  return isNoun && pairsOf(text).every((pair) => !passage.text.includes(pair));
}

/** Is a text of an answer's sort like that answer? */
export function isAlike(fact: Fact, sort: string, text: string): boolean {
  if (sort === "name:person") return !NO_PERSON.test(text);
  if (QUALIFIED.test(sort)) return isOtherPhrase(fact, text);
  return sort !== "name:code" || seriesOf(text) === seriesOf(textOf(fact.passage, fact.answer));
}
