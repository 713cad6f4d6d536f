import type { TextRange } from "../../document/document";
import { rememberLast } from "../../shared/remember-last";
import { afterDate, beginsPredicate, chineseTopic } from "../../text/chinese/topic";
import type { WordClass } from "../../text/word";
import type { Passage, StemContext } from "../passage";
import { holdsName, sharesPair } from "../resolve/chinese-theme";

/** A subject of so many characters says on its own what it means; a shorter one (程序, 叶柄) needs the text. */
const TELLING_SUBJECT = 4;
const LONGEST_BARE_NOUN = 3;
/** Where no predicate is known, so many characters before the answer name the subject as well. */
const TELLING_START = 8;
/** `一个数字`, `另一部分`: one of many. */
const ONE_OF_MANY = /^(?:[一两几多有某另每第\d]|大多|部分|其余|其它|其他)/;
const NAMES: ReadonlySet<WordClass> = new Set(["noun", "name", "verbal-noun", "adjective", "other", "mark", "numeral"]);

/** Does a reader know what a clause is about: a name, or a word of the headings? */
export function isKnown({ sectionPath }: Passage, topic: string): boolean {
  return /[A-Za-z]/.test(topic) || sharesPair(topic, headingsOf(sectionPath));
}

const headingsOf = rememberLast((sectionPath: readonly string[]) => sectionPath.join(" "));

function topicsIn(passage: Passage, start: number, end: number): string[] {
  const { shadow, clauses } = passage;
  return clauses
    .filter((clause) => clause.end > start && clause.start < end)
    .flatMap((clause) => {
      const from = afterDate(shadow, Math.max(start, clause.start));
      const topic = chineseTopic(passage, { start: from, end: clause.end });
      const text = topic ? shadow.slice(topic.start, topic.end) : "";
      // `使用 Tab 键可以…` tells how, not of what.
      const isDeed = beginsPredicate(text.slice(0, 5)) && !isKnown(passage, text);
      return text === "" || isDeed ? [] : [text];
    });
}

/** Begins with a noun, though no predicate after it is known. */
function beginsWithName(passage: Passage, start: number): boolean {
  const from = afterDate(passage.shadow, start);
  const first = passage.words.find((word) => word.start >= from);
  return first !== undefined && NAMES.has(first.wordClass);
}

/** `按报道的数字,`: what comes after it is what the stem is about. */
function afterSource(shadow: string, start: number): number {
  return start + (/^(?:按照?|据|根据)[^,]{2,12},\s?/.exec(shadow.slice(start))?.[0].length ?? 0);
}

/** `决赛`, `嘉宾`, `陆军`: a bare noun, of which the text alone knows which is meant. */
export function isBareNoun(passage: Passage, topic: string): boolean {
  if (topic.length > LONGEST_BARE_NOUN || isKnown(passage, topic)) return false;
  return passage.words.some(
    ({ start, end, wordClass }) => wordClass === "noun" && passage.shadow.slice(start, end) === topic,
  );
}

/** Does a stem name its subject: by a name, a word of the headings, or a telling term? */
export function namesSubject(passage: Passage, context: StemContext, answer: TextRange): boolean {
  const { shadow, words, opening } = passage;
  const start = afterSource(shadow, Math.max(context.start, opening.end));
  if (context.start <= opening.end && opening.text.includes("〔")) return true;
  const topics = topicsIn(passage, start, context.end);
  if (topics.length === 0 && !beginsWithName(passage, start)) return false;
  if (topics.length > 0 && topics.every((topic) => isBareNoun(passage, topic))) return false;
  const around = [
    { start, end: Math.max(start, answer.start) },
    { start: Math.max(start, answer.end), end: context.end },
  ];
  if (around.some((range) => holdsName(shadow, range, words))) return true;
  if (topics.length === 0) return answer.start - start >= TELLING_START;
  return topics.some(
    (topic) => isKnown(passage, topic) || (topic.length >= TELLING_SUBJECT && !ONE_OF_MANY.test(topic)),
  );
}
