import type { Note } from "../collection/note";
import type { CardWithNote } from "../ports";
import { type Random, shuffled } from "../shared/random";
import type { PlacingQuestion } from "./quiz";

const OPTION_IDS = ["a", "b", "c", "d", "e", "f", "g", "h"];
/** Two places of three options can still be thought about; fewer cannot. */
const FEWEST_PAIRS = 3;
const FEWEST_STEPS = 3;

/** Whether a note's pairs or sequence can be asked for: enough of them, no two that read the same. */
export function canBePlaced({ kind, pairs, sequence }: Note): boolean {
  const texts = kind === "matching" ? pairs.map(({ right }) => right) : kind === "ordering" ? sequence : [];
  const isEnough = texts.length >= (kind === "matching" ? FEWEST_PAIRS : FEWEST_STEPS);
  return isEnough && texts.length <= OPTION_IDS.length && new Set(texts).size === texts.length;
}

/** The options placed, as an answer is given and kept: their ids in the order of the places. */
export function givenPlaces(optionIds: readonly string[]): string {
  return optionIds.join(",");
}

/** The id of the option in each place, as it was given. */
export function placesOf(given: string): string[] {
  return given.split(",");
}

function common({ card, note }: CardWithNote) {
  const { id: noteId, language, answer, source, question } = note;
  return { noteId, cardId: card.id, language, answer, source, stem: question };
}

function optionsOf(texts: readonly string[]) {
  const options = texts.map((text, index) => ({ id: OPTION_IDS[index] ?? `${index}`, text }));
  const idOf = new Map(options.map(({ id, text }) => [text, id]));
  return { options, idsOf: (wanted: readonly string[]) => wanted.map((text) => idOf.get(text) ?? "") };
}

/** Asks to match all premises but one, with every answer to choose from: so that the last is not left over. */
function askMatching(entry: CardWithNote, random: Random): PlacingQuestion {
  const { pairs } = entry.note;
  const asked = shuffled(pairs, random).slice(1);
  const { options, idsOf } = optionsOf(
    shuffled(
      pairs.map(({ right }) => right),
      random,
    ),
  );
  const premises = asked.map(({ left }) => left);
  return {
    ...common(entry),
    kind: "matching",
    premises,
    options,
    keyOptionIds: idsOf(asked.map(({ right }) => right)),
  };
}

/** Asks for the order of a sequence, never shown in order. */
function askOrdering(entry: CardWithNote, random: Random): PlacingQuestion {
  const { sequence } = entry.note;
  const drawn = shuffled(sequence, random);
  const isInOrder = drawn.every((text, index) => text === sequence[index]);
  const { options, idsOf } = optionsOf(isInOrder ? [...drawn.slice(1), ...drawn.slice(0, 1)] : drawn);
  return { ...common(entry), kind: "ordering", premises: [], options, keyOptionIds: idsOf(sequence) };
}

/** Asks to put a note's pairs together, or its sequence in order. */
export function askPlacing(entry: CardWithNote, random: Random): PlacingQuestion {
  return entry.note.kind === "matching" ? askMatching(entry, random) : askOrdering(entry, random);
}
