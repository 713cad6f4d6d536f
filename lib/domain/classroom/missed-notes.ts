import { type ClassQuestion, isRight, type TakeHomeNote } from "./class-quiz";
import { median } from "./median";
import type { MissedNote } from "./messages";
import { answersInPlay, type ClassAnswer, keyOf, type Room, type Round, wasAsked } from "./room";

/** A right answer that took so many times as long as the class's median was no sure one. */
const SLOW = 1.5;

/** Took a student long, more time granted allowed for? */
function isSlow(answer: ClassAnswer, medianMillis: number | null): boolean {
  if (medianMillis === null || answer.timeFactor === null) return false;
  return answer.tookMillis / answer.timeFactor > SLOW * medianMillis;
}

/**
 * The note as it holds after a ruling: the answer that a teacher found right takes the place of the one found wrong,
 * or stands beside it.
 *
 * @returns `null` where the ruling does not say what the note's answer is now
 */
function mended({ kind, keyOptionIds, options }: ClassQuestion, note: TakeHomeNote, key: readonly string[]) {
  const isSame = key.length === keyOptionIds.length && key.every((id) => keyOptionIds.includes(id));
  if (isSame) return note;
  const textOf = (ids: readonly string[]) => options.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
  if (kind !== "choice" || textOf(keyOptionIds)[0] !== note.answer) return null;
  const [answer = note.answer, ...more] = keyOptionIds.every((id) => key.includes(id))
    ? [note.answer, ...textOf(key).filter((text) => text !== note.answer)]
    : textOf(key);
  const right = new Set([answer, ...more]);
  const { answerSpan, ...rest } = note;
  return {
    ...rest,
    answer,
    accept: [...new Set([...note.accept.filter((text) => text !== note.answer), ...more])],
    options: note.options.map(({ text }) => ({ text, correct: right.has(text) })),
    ...(answer === note.answer && answerSpan && { answerSpan }),
  };
}

function lastRound(room: Room, question: number): Round | null {
  return room.rounds.findLast((one) => one.question === question) ?? null;
}

/** How long the class took, by revealed question, in milliseconds; made once for a whole room. */
export function classTimesOf(room: Room): ReadonlyMap<number, number | null> {
  const timesOf = (question: number) =>
    answersInPlay(room, lastRound(room, question)).map(({ tookMillis }) => tookMillis);
  return new Map(room.revealed.map((question) => [question, median(timesOf(question))]));
}

type Outcome = MissedNote["outcome"];

function outcomeOf(
  asked: ClassQuestion,
  answer: ClassAnswer | undefined,
  { key, medianMillis }: { readonly key: readonly string[]; readonly medianMillis: number | null },
): Outcome | null {
  if (!answer || !isRight(asked, answer.optionIds, key)) return "missed";
  return isSlow(answer, medianMillis) ? "slow" : null;
}

/**
 * What a student takes home: the notes of revealed questions that were answered wrongly, not at all or slowly. Nothing
 * of questions that came before the student, nor of those that were struck out.
 *
 * @param classTimes of `classTimesOf`; given where many seats are looked at
 * @returns in the order asked; a note asked for twice comes once, as missed if it was missed once
 */
export function missedNotes(room: Room, seatId: string, classTimes = classTimesOf(room)): MissedNote[] {
  const seat = room.seats.get(seatId);
  if (!seat) return [];
  const found = new Map<string, MissedNote>();
  for (const question of room.revealed) {
    const asked = room.quiz.questions[question];
    const key = keyOf(room, question);
    if (!asked?.note || !key || !wasAsked(room, seat, question)) continue;
    const answer = lastRound(room, question)?.answers.get(seatId);
    const outcome = outcomeOf(asked, answer, { key, medianMillis: classTimes.get(question) ?? null });
    const note = mended(asked, asked.note, key);
    if (!outcome || !note || found.get(note.id)?.outcome === "missed") continue;
    found.set(note.id, { note, outcome });
  }
  return [...found.values()];
}
