import type { RoomEvent } from "../../../../lib/domain/classroom/room-events";

export const ROOM = "0123456789abcdef0123456789abcdef";

export const addressOf = (name: string) => `https://${name}.class.example/`;

/** An answer that can be told from every other by its number. */
export function answer(number: number): RoomEvent {
  return { type: "answered", at: number, seatId: `seat ${number}`, question: 0, round: 1, optionIds: ["甲"] };
}

/** The numbers of answers, in their order. */
export const numbersOf = (events: readonly RoomEvent[]) => events.map((event) => event.at);

export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
