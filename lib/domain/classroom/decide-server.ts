import type { EpochMs } from "../shared/time";
import type { Decision } from "./decide";
import { opening } from "./decide-host";
import { GRACE_MILLIS } from "./decide-player";
import { deadlineOf, type Phase, type Room, roundOf, seatsInPlay } from "./room";
import type { ServerCommand } from "./room-commands";
import type { RoomEvent } from "./room-events";

/** After a longer outage a game stays paused until its host goes on, and then gets all its time back. */
const LONGEST_OUTAGE_MILLIS = 300_000;

/** After a pause, in which the server may have been away, phones that are not back yet are waited for so long. */
export const RETURN_MILLIS = 10_000;

/**
 * Students with more time who are there and have not answered keep a question open beyond its own deadline, and so do
 * printed cards that were not read: time ends the answering of phones, the host ends the reading of cards.
 */
function isTimeUp(room: Room, phase: Phase & { readonly name: "open" }, connected: ReadonlySet<string>, at: EpochMs) {
  if (phase.deadline === null || at <= phase.deadline + GRACE_MILLIS) return false;
  const answers = roundOf(room)?.answers;
  return seatsInPlay(room).every((seat) => {
    if (seat.card !== null) return answers?.has(seat.id);
    if (seat.timeFactor === 1 || answers?.has(seat.id) || !connected.has(seat.id)) return true;
    const deadline = deadlineOf(phase, seat);
    return deadline !== null && at > deadline + GRACE_MILLIS;
  });
}

/**
 * Has every student who is there answered, by phone and by card? A card is always there: whether somebody holds it up
 * only the host can see. Nobody there is nobody to wait for, and nobody to close for.
 */
function hasEverybodyAnswered(room: Room, connected: ReadonlySet<string>, at: EpochMs): boolean {
  if (room.resumedAt !== null && at < room.resumedAt + RETURN_MILLIS) return false;
  const answers = roundOf(room)?.answers;
  const present = seatsInPlay(room).filter(({ id, card }) => card !== null || connected.has(id));
  return present.length > 0 && present.every(({ id }) => answers?.has(id));
}

function decideTick(room: Room, connected: ReadonlySet<string>, at: EpochMs): RoomEvent[] {
  const { phase } = room;
  if (room.pause) return [];
  if (phase.name === "intro" && at >= phase.opensAt) return [opening(room, phase.question, 1, at)];
  if (phase.name !== "open") return [];
  if (hasEverybodyAnswered(room, connected, at)) return [{ type: "closed", at, reason: "everybody" }];
  return isTimeUp(room, phase, connected, at) ? [{ type: "closed", at, reason: "time" }] : [];
}

/** What ends an outage; nothing where it was so long that only the host knows whether the class is still there. */
function back(since: EpochMs, at: EpochMs): RoomEvent[] {
  const shiftMillis = at - since;
  return shiftMillis > LONGEST_OUTAGE_MILLIS ? [] : [{ type: "resumed", at, shiftMillis }];
}

/** Gives the time of an outage back. A game that the host paused stays so: its pause covers the outage. */
function decideRecovery(room: Room, awaySince: EpochMs, at: EpochMs): RoomEvent[] {
  // The server was stopped again between the two events below, or is back from an outage that the host has not ended.
  if (room.pause?.reason === "outage") return back(room.pause.since, at);
  const isTimed = room.phase.name === "open" || room.phase.name === "intro";
  if (!isTimed || room.pause) return [];
  const since = Math.max(awaySince, room.lastAt);
  return since < at ? [{ type: "paused", at: since, reason: "outage" }, ...back(since, at)] : [];
}

export function decideServer(room: Room, command: ServerCommand, at: EpochMs): Decision {
  return command.type === "tick"
    ? decideTick(room, command.connected, at)
    : decideRecovery(room, command.awaySince, at);
}
