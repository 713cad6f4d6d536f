import type { EpochMs } from "../shared/time";
import { decideHost } from "./decide-host";
import { decidePlayer } from "./decide-player";
import { decideServer } from "./decide-server";
import { PHASE_TABLE } from "./phase-table";
import { answerOf, type Room } from "./room";
import { nameOf, type Refusal, type RoomCommand } from "./room-commands";
import type { RoomEvent } from "./room-events";

/** What a command comes to: events to be logged and applied in order, or the reason why it changes nothing. */
export type Decision = readonly RoomEvent[] | { readonly refusal: Refusal };

export function isRefusal(decision: Decision): decision is { readonly refusal: Refusal } {
  return "refusal" in decision;
}

/**
 * The whole game: what a command does to a room. Changes nothing itself; `apply` the events once they are safe.
 *
 * @param now the server's time; earlier than the room's last event it counts as that, so that no clock set back can
 *   hurt a game
 * @returns no events where there is nothing to do
 */
export function decide(room: Room, command: RoomCommand, now: EpochMs): Decision {
  const cell = PHASE_TABLE[room.phase.name][nameOf(command)];
  if (command.type === "host" && room.commandIds.has(command.commandId)) return { refusal: "already-done" };
  // A phone that never heard that its answer was taken asks again, perhaps much later.
  if (command.type === "answer" && answerOf(room, command)) return { refusal: "already-answered" };
  if (cell !== "yes") return { refusal: cell };
  const at = Math.max(now, room.lastAt);
  if (command.type === "host") return decideHost(room, command, at);
  return command.type === "tick" || command.type === "recover"
    ? decideServer(room, command, at)
    : decidePlayer(room, command, at);
}
