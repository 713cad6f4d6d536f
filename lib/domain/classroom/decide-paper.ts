import type { EpochMs } from "../shared/time";
import { isGivable } from "./class-quiz";
import type { Decision } from "./decide";
import { nameFor, smallestTeam, teamSizes } from "./decide-player";
import { confusableName } from "./nickname";
import { CARD_COUNT } from "./paper/marker";
import { isInPlay, questionOf, type Room, roundOf } from "./room";
import type { HostAction, Refusal } from "./room-commands";
import type { RoomEvent } from "./room-events";

type AddPaper = HostAction & { readonly type: "add-paper" };
type HandIn = HostAction & { readonly type: "hand-in" };

/** Cards that were given out: one taken from a student who was sent out is not given to another. */
function cardsGiven(room: Room): number {
  return [...room.seats.values()].filter(({ card }) => card !== null).length;
}

interface Bearer {
  readonly card: number;
  readonly seatId: string;
  readonly name: string;
}

/** Who gets the cards from the first free one on, or why somebody cannot. */
function bearersOf(room: Room, names: readonly string[], first: number): Bearer[] | { readonly refusal: Refusal } {
  const taken = new Set<string>();
  const bearers: Bearer[] = [];
  for (const [index, text] of names.entries()) {
    const card = first + index;
    const seatId = `paper-${card + 1}`;
    const name = nameFor(room, seatId, text === "" ? `${card + 1}` : text);
    if (typeof name !== "string") return name;
    if (taken.has(confusableName(name))) return { refusal: "name-taken" };
    taken.add(confusableName(name));
    bearers.push({ card, seatId, name });
  }
  return bearers;
}

/** Seats all students named, or none of them: a class that is half there is harder to put right. */
export function addPaper(room: Room, { names }: AddPaper, at: EpochMs): Decision {
  const first = cardsGiven(room);
  if (names.length === 0 || first + names.length > CARD_COUNT) return { refusal: "out-of-range" };
  if (room.seatIdsByName.size + names.length > room.settings.seatLimit) return { refusal: "full" };
  const bearers = bearersOf(room, names, first);
  if ("refusal" in bearers) return bearers;
  const sizes = teamSizes(room);
  return bearers.map((bearer): RoomEvent => {
    const team = smallestTeam(sizes);
    if (team !== null) sizes[team] = (sizes[team] ?? 0) + 1;
    return { type: "paper-joined", at, ...bearer, team };
  });
}

/**
 * Takes what cards in play say to what is open, until the host closes it: reading a class takes longer than answering.
 * What is no answer of a card, or not its first, is passed over, so that the rest of the class counts all the same.
 */
export function handIn(room: Room, { question, round, answers }: HandIn, at: EpochMs): Decision {
  const { phase } = room;
  const asked = questionOf(room);
  if (phase.name !== "open" || !asked) return { refusal: "wrong-phase" };
  if (phase.question !== question || phase.round !== round) return { refusal: "wrong-question" };
  if (room.pause) return { refusal: "paused" };
  const answered = new Set(roundOf(room)?.answers.keys());
  return answers.flatMap(({ seatId, optionId }): RoomEvent[] => {
    const isOnPaper = isInPlay(room, seatId) && room.seats.get(seatId)?.card !== null;
    const optionIds = [optionId];
    if (!isOnPaper || answered.has(seatId) || !isGivable(asked, optionIds)) return [];
    answered.add(seatId);
    return [{ type: "answered", at, seatId, question, round, optionIds }];
  });
}
