import type { SourceSpan } from "../document/document";
import { type ClassQuestion, isRight } from "./class-quiz";
import { histogramOf } from "./common-view";
import { correlation } from "./correlation";
import { median } from "./median";
import { answersInPlay, type ClassAnswer, keyOf, type Room, seatsInPlay, wasAsked } from "./room";
import { standingsOf } from "./standings";

/** What one student made of one question. */
export type Result = "right" | "wrong" | "unanswered" | "not-asked";

export interface QuestionReport {
  /** From 0, as in the quiz. */
  readonly question: number;
  readonly asked: ClassQuestion;
  /** As they count after any ruling; empty where nothing is right. */
  readonly keyOptionIds: readonly string[];
  readonly isVoid: boolean;
  /** Students who were there to be asked. */
  readonly askedCount: number;
  readonly answeredCount: number;
  /** Share of those asked who were right, 0 to 1: no answer is no right answer. `null` without a key or a student. */
  readonly facility: number | null;
  /**
   * -1 to 1: do students who are good at the other questions get this one right? Below 0.2 is worth a look, below 0
   * the key may be wrong. `null` where too little differs to tell.
   */
  readonly discrimination: number | null;
  /** Answers by option, in the order shown; of a debate its last vote. */
  readonly histogram: readonly number[];
  /** Of a debate's first vote; `null` for anything else. */
  readonly before: readonly number[] | null;
  /** Milliseconds from opening to answer, of all answers; `null` without any. */
  readonly medianMillis: number | null;
  readonly fastestMillis: number | null;
  readonly slowestMillis: number | null;
}

export interface StudentReport {
  readonly seatId: string;
  readonly name: string;
  readonly team: number | null;
  readonly rank: number;
  readonly points: number;
  /** Of the questions asked that have a key. */
  readonly rightCount: number;
  readonly askedCount: number;
  /** By question of the report, in its order; `null` where nothing is right. */
  readonly results: readonly (Result | null)[];
  /** Numbers of questions, from 0 as in the quiz, that were answered wrongly or not at all. */
  readonly missed: readonly number[];
}

/** A sentence of the document as the class knows it. */
export interface HeatSpan {
  readonly source: SourceSpan;
  readonly rightCount: number;
  readonly askedCount: number;
  /** `rightCount / askedCount`, 0 to 1. */
  readonly share: number;
}

export interface ClassReport {
  readonly title: string;
  /** Revealed ones, in the order asked. */
  readonly questions: readonly QuestionReport[];
  /** Students in play, best first. */
  readonly students: readonly StudentReport[];
  /** By document, then by place in it. */
  readonly heat: readonly HeatSpan[];
}

interface Counts {
  readonly rightCount: number;
  readonly askedCount: number;
}

/** What a student made of the questions that have a key. */
interface OwnResults extends Counts {
  readonly byQuestion: ReadonlyMap<number, Result>;
}

/** Of every student in play, by seat. */
type Results = ReadonlyMap<string, OwnResults>;

/** Fewer students tell nothing of a question. */
const FEWEST_STUDENTS = 5;

function lastRound(room: Room, question: number) {
  return room.rounds.findLast((round) => round.question === question) ?? null;
}

function resultOf(room: Room, question: number, key: readonly string[], answer: ClassAnswer | undefined): Result {
  const asked = room.quiz.questions[question];
  if (!answer || !asked) return "unanswered";
  return isRight(asked, answer.optionIds, key) ? "right" : "wrong";
}

function resultsOf(room: Room): Results {
  const keyed = room.revealed.flatMap((question) => {
    const key = keyOf(room, question);
    return key ? [{ question, key, answers: lastRound(room, question)?.answers }] : [];
  });
  return new Map(
    seatsInPlay(room).map((seat) => {
      const results = keyed.map(({ question, key, answers }) => {
        const isAsked = wasAsked(room, seat, question);
        return [question, isAsked ? resultOf(room, question, key, answers?.get(seat.id)) : "not-asked"] as const;
      });
      const byQuestion = new Map(results);
      return [seat.id, { byQuestion, ...counts(byQuestion.values()) }] as const;
    }),
  );
}

function counts(results: Iterable<Result | undefined>): Counts {
  const asked = [...results].filter((one) => one !== undefined && one !== "not-asked");
  return { rightCount: asked.filter((one) => one === "right").length, askedCount: asked.length };
}

/** What the class made of some questions. */
function countsOf(results: Results, questions: readonly number[]): Counts {
  return counts([...results.values()].flatMap(({ byQuestion }) => questions.map((one) => byQuestion.get(one))));
}

/**
 * The corrected item-total correlation: of being right here with the share of right answers to all other questions,
 * which leaves the question itself out, since it would agree with itself.
 *
 * @see Howard & Forehand (1962), A method for correcting item-total correlations for the effect of relevant item
 *   inclusion, Educational and Psychological Measurement 22, 731-735
 */
function discriminationOf(results: Results, question: number): number | null {
  const pairs = [...results.values()].flatMap(({ byQuestion, rightCount, askedCount }) => {
    const here = byQuestion.get(question);
    if (here === undefined || here === "not-asked" || askedCount < 2) return [];
    const x = Number(here === "right");
    return [{ x, y: (rightCount - x) / (askedCount - 1) }];
  });
  return pairs.length < FEWEST_STUDENTS ? null : correlation(pairs);
}

function timesOf(answers: readonly ClassAnswer[]) {
  const times = answers.map(({ tookMillis }) => tookMillis);
  const isEmpty = times.length === 0;
  return {
    medianMillis: median(times),
    fastestMillis: isEmpty ? null : Math.min(...times),
    slowestMillis: isEmpty ? null : Math.max(...times),
  };
}

function questionReport(room: Room, results: Results, question: number): QuestionReport[] {
  const asked = room.quiz.questions[question];
  if (!asked) return [];
  const last = lastRound(room, question);
  const first = room.rounds.find((round) => round.question === question) ?? null;
  const answers = answersInPlay(room, last);
  const ruling = room.rulings.get(question);
  const { rightCount, askedCount } = countsOf(results, [question]);
  return [
    {
      question,
      asked,
      keyOptionIds: keyOf(room, question) ?? [],
      isVoid: ruling !== undefined && "isVoid" in ruling,
      askedCount: seatsInPlay(room).filter((seat) => wasAsked(room, seat, question)).length,
      answeredCount: answers.length,
      facility: askedCount === 0 ? null : rightCount / askedCount,
      discrimination: discriminationOf(results, question),
      histogram: histogramOf(room, asked, last),
      before: first === last ? null : histogramOf(room, asked, first),
      ...timesOf(answers),
    },
  ];
}

const NOTHING: OwnResults = { byQuestion: new Map(), rightCount: 0, askedCount: 0 };
const MISSED: ReadonlySet<Result> = new Set(["wrong", "unanswered"]);

function studentReports(room: Room, results: Results): StudentReport[] {
  return standingsOf(room).map(({ seatId, name, team, rank, total }) => {
    const { byQuestion, rightCount, askedCount } = results.get(seatId) ?? NOTHING;
    const isMissed = (question: number) => MISSED.has(byQuestion.get(question) ?? "not-asked");
    return {
      seatId,
      name,
      team,
      rank,
      points: total,
      rightCount,
      askedCount,
      results: room.revealed.map((question) => byQuestion.get(question) ?? null),
      missed: room.revealed.filter(isMissed),
    };
  });
}

const byPlace = (left: HeatSpan, right: HeatSpan): number => {
  const [a, b] = [left.source, right.source];
  if (a.documentId !== b.documentId) return a.documentId < b.documentId ? -1 : 1;
  return a.start - b.start || a.end - b.end;
};

function heatOf(room: Room, results: Results): HeatSpan[] {
  const bySpan = new Map<string, { source: SourceSpan; questions: number[] }>();
  for (const question of room.revealed) {
    const source = room.quiz.questions[question]?.note?.source;
    if (!source) continue;
    const place = JSON.stringify([source.documentId, source.start, source.end]);
    const known = bySpan.get(place) ?? { source, questions: [] };
    known.questions.push(question);
    bySpan.set(place, known);
  }
  const spans = [...bySpan.values()].flatMap(({ source, questions }) => {
    const { rightCount, askedCount } = countsOf(results, questions);
    return askedCount === 0 ? [] : [{ source, rightCount, askedCount, share: rightCount / askedCount }];
  });
  return spans.sort(byPlace);
}

/** What a class knew: for its teacher only, since it tells keys and names. */
export function classReport(room: Room): ClassReport {
  const results = resultsOf(room);
  return {
    title: room.quiz.title,
    questions: room.revealed.flatMap((question) => questionReport(room, results, question)),
    students: studentReports(room, results),
    heat: heatOf(room, results),
  };
}
