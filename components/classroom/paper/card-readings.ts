import type { RosterPresence } from "../../../lib/domain/classroom/messages";
import { PAPER_ANSWERS, type PaperAnswer } from "../../../lib/domain/classroom/paper/read-cards";
import type { HandedAnswer } from "../../../lib/domain/classroom/room-commands";
import type { QuestionView } from "../../../lib/domain/classroom/room-view";

/** Numbers of cards as they are printed, from 1, in order. */
type CardNumbers = readonly number[];

export interface CardReadings {
  /** Read and not handed in yet. */
  readonly answers: readonly HandedAnswer[];
  /** Cards of the room, and those of them that were handed in. */
  readonly all: number;
  readonly handed: number;
  /** Neither read nor handed in. */
  readonly missing: CardNumbers;
  /** Read with a letter that the question does not have. */
  readonly noOption: CardNumbers;
  /** Read, but of nobody in the room. */
  readonly strangers: CardNumbers;
}

/** Students who answer with a card. */
export function paperSeats(roster: readonly RosterPresence[]): (RosterPresence & { readonly card: number })[] {
  return roster.flatMap((entry) => (entry.card === null ? [] : [{ ...entry, card: entry.card }]));
}

const numbers = (cards: readonly number[]) => cards.map((card) => card + 1).sort((left, right) => left - right);

/** What the cards that were read mean for the question that is open. */
export function cardReadings(
  read: ReadonlyMap<number, PaperAnswer>,
  roster: readonly RosterPresence[],
  { options }: Pick<QuestionView, "options">,
): CardReadings {
  const seats = paperSeats(roster);
  const waiting = seats.filter(({ hasAnswered }) => !hasAnswered);
  const optionOf = (card: number) => {
    const answer = read.get(card);
    return answer && options[PAPER_ANSWERS.indexOf(answer)];
  };
  const unread = waiting.filter(({ card }) => !optionOf(card));
  const own = new Set(seats.map(({ card }) => card));
  return {
    answers: waiting.flatMap(({ seatId, card }) => {
      const option = optionOf(card);
      return option ? [{ seatId, optionId: option.id }] : [];
    }),
    all: seats.length,
    handed: seats.length - waiting.length,
    missing: numbers(unread.filter(({ card }) => !read.has(card)).map(({ card }) => card)),
    noOption: numbers(unread.filter(({ card }) => read.has(card)).map(({ card }) => card)),
    strangers: numbers([...read.keys()].filter((card) => !own.has(card))),
  };
}
