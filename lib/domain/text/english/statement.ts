import type { TextRange } from "../../document/document";
import { isAuxiliary, type Verb, verbOf } from "./verbs";

/** One clause of the form subject – verb – rest, as ranges of the text it was found in. */
export interface Statement {
  readonly subject: TextRange;
  /** `may`, `is`: where there is one, questions move it before the subject. */
  readonly auxiliary: TextRange | null;
  /** Adverbs before the verb: `also`, `only`. */
  readonly adverbs: TextRange;
  /** The main verb; for a form of *be* or *have* that stands alone, the same as `auxiliary`. */
  readonly verb: TextRange;
  readonly base: string;
  readonly tense: "third" | "base" | "past";
  readonly rest: TextRange;
}

interface Token extends TextRange {
  readonly word: string;
  /** Part of a name: no verb. */
  readonly isCapitalised: boolean;
}

const WORD = /[A-Za-z0-9$%][A-Za-z0-9'’.%$-]*[A-Za-z0-9%]|[A-Za-z0-9]/g;
const PREPOSITIONS = new Set(
  `in on at by for from with within without of to into onto over under after before during between among through
about against as since until while when where if because although though despite unlike like per upon across behind
because whereas once unless`.split(/\s+/),
);
const RELATIVES = new Set(["who", "whom", "whose", "which", "that", "where", "what", "how", "why", "whether"]);
const DETERMINERS = new Set(
  "the a an its their his her our this these those each every some any no all both another such own".split(" "),
);
const ARTICLES = new Set(["the", "a", "an", "its", "their", "his", "her"]);
const ADVERBS = new Set(
  `also only then now often usually generally still never always already not currently later first soon even just
therefore thus primarily mainly mostly largely typically directly fully unintentionally eventually originally
officially subsequently formerly recently initially finally ultimately again further both`.split(/\s+/),
);
const PRONOUN_SUBJECTS = new Set([
  "it",
  "he",
  "she",
  "they",
  "we",
  "you",
  "i",
  "this",
  "that",
  "these",
  "those",
  "there",
  "who",
]);

function tokensOf(text: string, range: TextRange): Token[] {
  const slice = text.slice(range.start, range.end);
  return [...slice.matchAll(WORD)].map((match) => ({
    word: match[0].toLowerCase(),
    isCapitalised: /^[A-Z]/.test(match[0]),
    start: range.start + match.index,
    end: range.start + match.index + match[0].length,
  }));
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 5 && word.endsWith("ly"));
}

/** Does an ambiguous word stand where a verb would? `results in`, `costs the` do; `the results`, `its costs` do not. */
function standsAsVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after || DETERMINERS.has(before.word) || PREPOSITIONS.has(before.word) || before.word.endsWith("'s"))
    return false;
  if (/(?:al|ic|ive|ous|ful|ary|ern|ed|ing)$/.test(before.word)) return false;
  return (
    DETERMINERS.has(after.word) ||
    PREPOSITIONS.has(after.word) ||
    RELATIVES.has(after.word) ||
    /^[\d$]|^(?:two|three|four|five|six|seven|eight|nine|ten|many|several)$/.test(after.word) ||
    isAdverb(after.word)
  );
}

function finiteVerbAt(tokens: readonly Token[], at: number): Verb | null {
  const verb = verbOf(tokens[at]?.word ?? "");
  if (!verb || tokens[at]?.isCapitalised || verb.form === "gerund" || verb.form === "participle") return null;
  return verb.isAmbiguous && !standsAsVerb(tokens, at) ? null : verb;
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && isAdverb(tokens[at]?.word ?? "")) at += 1;
  return at;
}

const LONGEST_SUBJECT = 15;

/** Index of the first auxiliary or finite verb, or -1 where what stands before it is no plain subject. */
function predicateStart(tokens: readonly Token[]): number {
  const near = tokens.slice(0, LONGEST_SUBJECT + 1);
  const at = near.findIndex(
    ({ word }, index) => index > 0 && (isAuxiliary(word) || finiteVerbAt(tokens, index) !== null),
  );
  if (at < 0 || near.slice(1, at + 1).some(({ word }) => RELATIVES.has(word))) return -1;
  const before = near[at - 1]?.word ?? "";
  return before === "to" || DETERMINERS.has(before) ? -1 : at;
}

/** `problems frustrated the crew and`: an article in the middle, or a conjunction at the end, shows a verb we missed. */
function breaksOff(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.word ?? "";
  const opens = (word: string) => PREPOSITIONS.has(word) || word === "and" || word === "or" || word === "than";
  return (
    opens(last) || tokens.some(({ word }, at) => at > 0 && ARTICLES.has(word) && !opens(tokens[at - 1]?.word ?? ""))
  );
}

function isPlainSubject(text: string, first: Token, last: Token): boolean {
  if (PREPOSITIONS.has(first.word) || isAdverb(first.word) || RELATIVES.has(first.word) || isAuxiliary(first.word))
    return false;
  if (PRONOUN_SUBJECTS.has(first.word) && first === last) return false;
  return !/[,;:()"“”—]/.test(text.slice(first.start, last.end));
}

function tenseOf(word: string, verb: Verb | undefined): Statement["tense"] {
  if (word === "is" || word === "has" || word === "does" || verb?.form === "third") return "third";
  return word === "was" || word === "were" || word === "had" || word === "did" || verb?.form === "past"
    ? "past"
    : "base";
}

const MODAL = /^(?:can|could|will|would|shall|should|may|might|must|do|does|did)$/;

interface Predicate {
  readonly head: Token;
  readonly verb: Token;
  readonly base: string;
  readonly tense: Statement["tense"];
}

/** The verb after an auxiliary; the auxiliary itself where it is the only verb, `null` where it cannot be. */
function mainVerb(tokens: readonly Token[], start: number, head: Token): { verb: Token; base: string } | null {
  const next = tokens[skipAdverbs(tokens, start + 1)];
  const main = next && verbOf(next.word);
  const isModal = MODAL.test(head.word);
  if (!main || (main.isAmbiguous && !isModal)) return isModal ? null : { verb: head, base: head.word };
  return { verb: next, base: main.base };
}

/** The verb of a clause, together with the auxiliary before it. */
function predicateAt(tokens: readonly Token[], start: number): Predicate | null {
  const head = tokens[start];
  if (!head) return null;
  const own = verbOf(head.word);
  if (!isAuxiliary(head.word))
    return { head, verb: head, base: own?.base ?? head.word, tense: tenseOf(head.word, own) };
  const main = mainVerb(tokens, start, head);
  return main && { head, ...main, tense: tenseOf(head.word, undefined) };
}

function subjectBefore(text: string, tokens: readonly Token[], start: number): TextRange | null {
  let end = start - 1;
  while (end > 0 && isAdverb(tokens[end]?.word ?? "")) end -= 1;
  const [first] = tokens;
  const last = tokens[end];
  const isOne = !breaksOff(tokens.slice(0, end + 1));
  return first && last && isOne && isPlainSubject(text, first, last) ? { start: first.start, end: last.end } : null;
}

/**
 * Reads a clause as subject – verb – rest, only where that is plain: one unbroken noun phrase, then a known verb.
 *
 * @param range the clause, without its final mark
 * @returns `null` wherever a question made from it could come out wrong
 */
export function statementOf(text: string, range: TextRange): Statement | null {
  const tokens = tokensOf(text, range);
  const start = predicateStart(tokens);
  const subject = start < 0 ? null : subjectBefore(text, tokens, start);
  const predicate = predicateAt(tokens, start);
  if (!subject || !predicate) return null;
  const { head, verb, base, tense } = predicate;
  return {
    subject,
    auxiliary: isAuxiliary(head.word) ? { start: head.start, end: head.end } : null,
    adverbs: { start: subject.end, end: head.start },
    verb: { start: verb.start, end: verb.end },
    base,
    tense,
    rest: { start: verb.end, end: range.end },
  };
}

const KEEPS_CAPITAL = /^(?:I\b|[A-Z][a-z]*[A-Z0-9]|[A-Z]{2}|[A-Z]\.)/;
const COMMON_FIRST = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...RELATIVES,
  ...ADVERBS,
  ...PRONOUN_SUBJECTS,
  "there",
  "many",
  "most",
  "several",
  "two",
  "three",
  "one",
  "other",
]);

/**
 * The first word in lower case, unless it is a name.
 *
 * @param isCommonWord says of a word in lower case whether the document has it so
 * @param isNameWord   says of a capitalised word whether the document has it so in the middle of a sentence
 */
export function lowerFirst(
  text: string,
  isCommonWord: (word: string) => boolean,
  isNameWord: (word: string) => boolean,
): string {
  const word = /^[A-Za-z'’-]+/.exec(text)?.[0] ?? "";
  if (KEEPS_CAPITAL.test(text) && !/^A\b/.test(text)) return text;
  const lower = word.toLowerCase();
  const isPhrase = /^[A-Za-z'’-]+ (?!is\b|was\b|has\b|had\b|of\b)[a-z]/.test(text);
  const isCommon =
    (isPhrase && !isNameWord(word.replace(/['’]s$/, "")) && !/['’]s$/.test(word)) ||
    COMMON_FIRST.has(lower) ||
    isCommonWord(lower) ||
    /(?:ing|tion|sion|ment|ness|ity|isation|ies)$/.test(lower);
  return isCommon ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The first letter as a capital. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
