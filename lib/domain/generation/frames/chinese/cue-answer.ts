import type { TextRange } from "../../../document/document";
import { isWordBorder } from "../../../text/chinese/topic";
import type { WordClass } from "../../../text/word";
import type { Passage } from "../../passage";

const OPENS = /[“‘「『《(*/"'.\-_~`]/;
const LONGEST_ANSWER = 24;
const SHORTEST_ANSWER = 2;
/** Words of the answer that belong to the question: 公开了自己的什么, 是其什么. */
const OWNER = /^\s?(?:自己的|它的|它们的|他的|她的|他们的)/;
/** A second verb, which the question keeps: 使用什么进行训练, 通过增加什么来保持领先. */
const SECOND_VERB = /^(.{2,}?)(?:进行|来(?!自|源|说|看|到|的)|而(?!是|非|且|不是|言))(?=[\u3400-\u9fff]{2})/;
/** The clause after it says what: 认识到, 在于. */
const WAITS = /(?:到|于|是|为|着|使|让|地)$/;
const TAIL = /(?:等等|等)$/;

/** Begins or ends inside a word, or leaves a mark open. */
const BROKEN =
  /^(?:[该这此本]|[的地得者率量力性之或而还再又才就和与派版于]|并(?!行|发|列|联)|也(?!许|门)|及(?!时|格|物)|通过|根据|按照|由于|因为|被|过|给(?!水))|[上下里中内]$|[的地得和与及]$|(?:为止|提供|启动|处理|进行|有关|无关|来说|而言|而来|组成|使用|一样|似的|之间)$|[“‘「《(][^”’」》)]*$/;

/** 在…的时代, 如果…: only the next clause says what. */
const OPENS_NEXT = /^\s?(?:如何|怎样|在[^,]*(?:时代|时候|时|中|上|下|里|后|前|内)$|如果|当[^,]*时|随着)/;

function nextEnd({ clauses }: Passage, end: number): number {
  return clauses.find((clause) => clause.end > end)?.end ?? end;
}

/**
 * The words from a cue to the end of its clause, as an answer.
 *
 * @param start offset after the cue
 * @returns `null` where they are too few, too many, or no phrase of their own
 */
export function answerAfterCue(passage: Passage, start: number, ownEnd: number): TextRange | null {
  const clauseEnd = OPENS_NEXT.test(passage.shadow.slice(start, ownEnd)) ? nextEnd(passage, ownEnd) : ownEnd;
  const text = passage.shadow.slice(start, clauseEnd);
  const first = start + (OWNER.exec(text)?.[0].length ?? 0);
  const kept = passage.shadow.slice(first, clauseEnd).replace(TAIL, "");
  const answer = SECOND_VERB.exec(kept)?.[1] ?? kept;
  const isWaiting = WAITS.test(answer) && clauseEnd < (passage.clauses.at(-1)?.end ?? 0);
  const range = trimmedRange(first, answer);
  return isWaiting || !isPhrase(answer.trim()) || !isOfWholeWords(passage, range) ? null : range;
}

const NEXT_DEED =
  /^(?:再(?!次)|选择|形成|实现|提高|降低|减少|增加|吸引|建立|获得|产生|成为|使用|避免|减轻|促进|推动|保持)/;

/** What something can do goes on in the next clause, where that begins with a second deed: 快速迭代,选择最优方案. */
export function withNextDeed(passage: Passage, answer: TextRange): TextRange {
  const next = passage.clauses.find((clause) => clause.start > answer.end);
  const goesOn = next && next.start - answer.end <= 2 && NEXT_DEED.test(passage.shadow.slice(next.start));
  return goesOn && next.end - answer.start <= LONGEST_ANSWER ? { start: answer.start, end: next.end } : answer;
}

/** No noun or deed begins or ends with one of these. */
const NEVER_LAST: ReadonlySet<WordClass> = new Set([
  "preposition",
  "conjunction",
  "auxiliary",
  "determiner",
  "measure",
]);
const NEVER_FIRST: ReadonlySet<WordClass> = new Set(["particle", "localizer", "conjunction", "mark"]);

/** Does a phrase begin and end with whole words that can stand there? */
function isOfWholeWords({ words, shadow }: Passage, range: TextRange): boolean {
  if (!isWordBorder(words, range.start) || !isWordBorder(words, range.end)) return false;
  const inside = words.filter((word) => word.start >= range.start && word.end <= range.end);
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return false;
  // `…的国家中设立大使馆`: the place belongs to a deed that comes after it.
  const isCrossed = inside.some(
    ({ wordClass }, at) => wordClass === "localizer" && inside[at + 1]?.wordClass === "verb",
  );
  const isMark = first.wordClass === "mark" && OPENS.test(shadow.charAt(first.start));
  return !isCrossed && (isMark || !NEVER_FIRST.has(first.wordClass)) && !NEVER_LAST.has(last.wordClass);
}

function isPhrase(answer: string): boolean {
  const { length } = answer;
  return length >= SHORTEST_ANSWER && length <= LONGEST_ANSWER && !BROKEN.test(answer);
}

function trimmedRange(start: number, text: string): TextRange {
  const spaces = text.length - text.trimStart().length;
  return { start: start + spaces, end: start + text.trimEnd().length };
}
