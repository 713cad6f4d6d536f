import type { CardWithNote } from "../ports";
import { createRandom, type Random, shuffled } from "../shared/random";
import {
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
import { chooseDistractors, hasSimpleAnswer, poolAnswers } from "./choose-distractors";
import type { QuestionKind, QuizQuestion } from "./quiz";

/** Notes looked at for one quiz; more would make a long wait of a large deck and no better quiz. */
const MOST_NOTES = 200;
const KINDS: readonly QuestionKind[] = ["multiple-choice", "true-false", "typed", "matching", "ordering"];

/** A note with the questions it can become. */
interface Prospect {
  readonly entry: CardWithNote;
  readonly kinds: readonly QuestionKind[];
  readonly distractors: readonly string[];
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
 * @param options `count`: questions wanted, >= 0; same `seed` and cards, same quiz
 * @returns `count` questions in random order, fewer where the deck is small
 */
export function buildQuiz(
  cards: readonly CardWithNote[],
  options: { readonly seed: string; readonly count: number },
): QuizQuestion[] {
  const random = createRandom(options.seed);
  const chosen = chooseEvenly(findProspects(cards, random), options.count);
  return askAll(shuffled(chosen, random), random);
}

function findProspects(cards: readonly CardWithNote[], random: Random): Prospect[] {
  const usable = cards.filter(({ card, note }) => !card.isSuspended && !card.isDeleted && note.deletedAt === null);
  const pool = poolAnswers(usable.map(({ note }) => note));
  return shuffled(onePerNote(usable), random)
    .slice(0, MOST_NOTES)
    .map((entry) => {
      const { note } = entry;
      const distractors = hasSimpleAnswer(note)
        ? chooseDistractors(note, pool, MOST_DISTRACTORS, random)
        : ownDistractors(note);
      return { entry, distractors, kinds: kindsOf(entry, distractors) };
    })
    .filter(({ kinds }) => kinds.length > 0);
}

function onePerNote(cards: readonly CardWithNote[]): CardWithNote[] {
  return [...new Map(cards.map((entry) => [entry.note.id, entry])).values()];
}

function kindsOf({ note }: CardWithNote, distractors: readonly string[]): QuestionKind[] {
  const can: Readonly<Record<QuestionKind, boolean>> = {
    "multiple-choice": distractors.length >= FEWEST_DISTRACTORS,
    // Without a wrong word to fill in, a statement could only ever be true.
    "true-false": ownStatement(note) !== null || (distractors.length > 0 && filledStatement(note, "") !== null),
    typed: canBeTyped(note),
    matching: note.kind === "matching" && canBePlaced(note),
    ordering: note.kind === "ordering" && canBePlaced(note),
  };
  return KINDS.filter((kind) => can[kind]);
}

/** Always takes the kind used least, from the note that can become the fewest kinds. */
function chooseEvenly(prospects: readonly Prospect[], count: number): Chosen[] {
  // Sorting is stable: among notes with as many kinds the random order stands.
  const left = [...prospects].sort((a, b) => a.kinds.length - b.kinds.length);
  const used = new Map(KINDS.map((kind) => [kind, 0]));
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
  const possible = KINDS.filter((kind) => left.some(({ kinds }) => kinds.includes(kind)));
  return possible.reduce((least, kind) => ((used.get(kind) ?? 0) < (used.get(least) ?? 0) ? kind : least));
}

function askAll(chosen: readonly Chosen[], random: Random): QuizQuestion[] {
  const keyPlaces = createBalance(random);
  const truths = createBalance(random);
  // What a note fixes is counted first, so that what can still be chosen evens it out.
  for (const { prospect, kind } of chosen) {
    const own = kind === "true-false" ? ownStatement(prospect.entry.note) : null;
    if (own) truths.count(Number(own.isTrue));
  }
  return chosen.map(({ prospect: { entry, distractors }, kind }): QuizQuestion => {
    if (kind === "typed") return askTyped(entry);
    if (kind === "matching" || kind === "ordering") return askPlacing(entry, random);
    if (kind === "multiple-choice") {
      return askChoice(entry, distractors, keyPlaces.next(distractors.length + 1), random);
    }
    return askTrueFalse(entry, ownStatement(entry.note) ?? fill(entry, distractors, truths.next(2) === 1));
  });
}

function fill({ note }: CardWithNote, distractors: readonly string[], isTrue: boolean): Statement {
  const word = isTrue ? note.answer : (distractors[0] ?? note.answer);
  return { text: filledStatement(note, word) ?? note.question, isTrue };
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
