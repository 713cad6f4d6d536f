import type { Note } from "../collection/note";
import type { CardWithNote } from "../ports";
import { createRandom, type Random, shuffled } from "../shared/random";
import {
  answeredStatement,
  askChoice,
  askTrueFalse,
  askTyped,
  canBeTyped,
  FEWEST_DISTRACTORS,
  filledStatement,
  MOST_DISTRACTORS,
  ownDistractors,
  ownStatement,
  type Statement,
} from "./ask-note";
import { askPlacing, canBePlaced } from "./ask-placing";
import {
  type AnswerPool,
  chooseDistractors,
  chooseWrongAnswer,
  hasSimpleAnswer,
  poolAnswers,
} from "./choose-distractors";
import type { QuestionKind, QuizQuestion } from "./quiz";

/** Notes looked at for one quiz; more would make a long wait of a large deck and no better quiz. */
const MOST_NOTES = 200;
const ALL_KINDS: readonly QuestionKind[] = ["multiple-choice", "true-false", "typed", "matching", "ordering"];

/** A note with the questions it can become. */
interface Prospect {
  readonly entry: CardWithNote;
  readonly kinds: readonly QuestionKind[];
  readonly distractors: readonly string[];
  /** Makes a statement of the note false. */
  readonly wrongAnswer: string | undefined;
}

interface Chosen {
  readonly prospect: Prospect;
  readonly kind: QuestionKind;
}

/**
 * Draws a quiz from a deck: the kinds of question as even as the deck permits, at most one question a note,
 * the right options spread over all places, true and false statements in turn.
 *
 * @param cards   of one or more decks; suspended and deleted ones are left out
 * @param options `count`: questions wanted, >= 0; `kinds`: those that may be asked, all if absent; same `seed` and
 *   cards, same quiz
 * @returns `count` questions in random order, fewer where the deck is small
 */
export function buildQuiz(
  cards: readonly CardWithNote[],
  options: { readonly seed: string; readonly count: number; readonly kinds?: readonly QuestionKind[] },
): QuizQuestion[] {
  const random = createRandom(options.seed);
  const wanted = options.kinds ?? ALL_KINDS;
  const prospects = findProspects(cards, random);
  const askable = prospects.map((one) => ({ ...one, kinds: one.kinds.filter((kind) => wanted.includes(kind)) }));
  const chosen = chooseEvenly(
    askable.filter(({ kinds }) => kinds.length > 0),
    options.count,
  );
  if (chosen.length > 0 && wanted.includes("true-false"))
    chosen.push(...onlyTrue(prospects).slice(0, options.count - chosen.length));
  return askAll(shuffled(chosen, random), random);
}

function findProspects(cards: readonly CardWithNote[], random: Random): Prospect[] {
  const usable = cards.filter(({ card, note }) => !card.isSuspended && !card.isDeleted && note.deletedAt === null);
  const pool = poolAnswers(usable.map(({ note }) => note));
  return shuffled(onePerNote(usable), random)
    .slice(0, MOST_NOTES)
    .map((entry) => prospectOf(entry, pool, random));
}

/** Statements with no wrong word to fill in: alone they would always hold, among others they are a question. */
function onlyTrue(prospects: readonly Prospect[]): Chosen[] {
  return prospects
    .filter(({ entry, kinds }) => kinds.length === 0 && statementWith(entry.note, "") !== null)
    .map((prospect) => ({ prospect, kind: "true-false" }));
}

function prospectOf(entry: CardWithNote, pool: AnswerPool, random: Random): Prospect {
  const { note } = entry;
  const isSimple = hasSimpleAnswer(note);
  const distractors = isSimple ? chooseDistractors(note, pool, MOST_DISTRACTORS, random) : ownDistractors(note);
  const wrongAnswer = distractors[0] ?? (isSimple ? chooseWrongAnswer(note, pool, random) : undefined);
  return { entry, distractors, wrongAnswer, kinds: kindsOf(note, distractors, wrongAnswer) };
}

function onePerNote(cards: readonly CardWithNote[]): CardWithNote[] {
  return [...new Map(cards.map((entry) => [entry.note.id, entry])).values()];
}

function kindsOf(note: Note, distractors: readonly string[], wrongAnswer: string | undefined): QuestionKind[] {
  const can: Readonly<Record<QuestionKind, boolean>> = {
    "multiple-choice": distractors.length >= FEWEST_DISTRACTORS,
    "true-false": ownStatement(note) !== null || (wrongAnswer !== undefined && statementWith(note, "") !== null),
    typed: canBeTyped(note),
    matching: note.kind === "matching" && canBePlaced(note),
    ordering: note.kind === "ordering" && canBePlaced(note),
  };
  return ALL_KINDS.filter((kind) => can[kind]);
}

/** Always takes the kind used least, from the note that can become the fewest kinds. */
function chooseEvenly(prospects: readonly Prospect[], count: number): Chosen[] {
  // Sorting is stable: among notes with as many kinds the random order stands.
  const left = [...prospects].sort((a, b) => a.kinds.length - b.kinds.length);
  const used = new Map(ALL_KINDS.map((kind) => [kind, 0]));
  const chosen: Chosen[] = [];
  while (chosen.length < count && left.length > 0) {
    const kind = leastUsed(used, left);
    const index = left.findIndex(({ kinds }) => kinds.includes(kind));
    chosen.push(...left.splice(index, 1).map((prospect) => ({ prospect, kind })));
    used.set(kind, (used.get(kind) ?? 0) + 1);
  }
  return chosen;
}

function leastUsed(used: ReadonlyMap<QuestionKind, number>, left: readonly Prospect[]): QuestionKind {
  const possible = ALL_KINDS.filter((kind) => left.some(({ kinds }) => kinds.includes(kind)));
  return possible.reduce((least, kind) => ((used.get(kind) ?? 0) < (used.get(least) ?? 0) ? kind : least));
}

function askAll(chosen: readonly Chosen[], random: Random): QuizQuestion[] {
  const keyPlaces = createBalance(random);
  const truths = createBalance(random);
  // What a note fixes is counted first, so that what can still be chosen evens it out.
  for (const { prospect, kind } of chosen) {
    const fixed = kind === "true-false" ? fixedStatement(prospect) : null;
    if (fixed) truths.count(Number(fixed.isTrue));
  }
  return chosen.map(({ prospect, kind }): QuizQuestion => {
    const { entry, distractors } = prospect;
    if (kind === "typed") return askTyped(entry);
    if (kind === "matching" || kind === "ordering") return askPlacing(entry, random);
    if (kind === "multiple-choice") {
      return askChoice(entry, distractors, keyPlaces.next(distractors.length + 1), random);
    }
    return askTrueFalse(entry, fixedStatement(prospect) ?? fill(prospect, truths.next(2) === 1));
  });
}

function statementWith(note: Note, text: string): string | null {
  return filledStatement(note, text) ?? answeredStatement(note, text);
}

/** The statement of a note that leaves no choice whether it holds. */
function fixedStatement(prospect: Prospect): Statement | null {
  return ownStatement(prospect.entry.note) ?? (prospect.wrongAnswer === undefined ? fill(prospect, true) : null);
}

function fill({ entry: { note }, wrongAnswer }: Prospect, isTrue: boolean): Statement {
  const text = isTrue ? note.answer : (wrongAnswer ?? note.answer);
  return { text: statementWith(note, text) ?? note.question, isTrue };
}

/** Deals places so that none is used much more often than another. */
function createBalance(random: Random) {
  const used: number[] = [];
  const count = (place: number): void => {
    used[place] = (used[place] ?? 0) + 1;
  };
  return {
    count,
    next(places: number): number {
      const order = shuffled([...Array(places).keys()], random);
      const place = order.reduce((least, other) => ((used[other] ?? 0) < (used[least] ?? 0) ? other : least));
      count(place);
      return place;
    },
  };
}
