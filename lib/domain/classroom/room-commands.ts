import type { PauseReason, Ruling, TimeFactor } from "./room";

/** What a student's phone asks for. Ids come from the connection and the server, never from the message. */
export type PlayerCommand =
  | { readonly type: "join"; readonly seatId: string; readonly tokenHash: string; readonly name: string }
  | {
      readonly type: "answer";
      readonly seatId: string;
      readonly question: number;
      readonly round: 1 | 2;
      readonly optionIds: readonly string[];
    }
  | { readonly type: "contest"; readonly seatId: string; readonly question: number };

/** What a printed card was seen to say. */
export interface HandedAnswer {
  readonly seatId: string;
  readonly optionId: string;
}

/** What a host asks for. */
export type HostAction =
  /** Whatever comes next: opens, closes, reveals, goes on. */
  | { readonly type: "advance" }
  | { readonly type: "end" }
  | { readonly type: "pause"; readonly reason: Exclude<PauseReason, "outage"> }
  | { readonly type: "resume" }
  | { readonly type: "extend"; readonly millis: number }
  | { readonly type: "lock"; readonly isLocked: boolean }
  | { readonly type: "kick"; readonly seatId: string }
  | { readonly type: "rename"; readonly seatId: string; readonly name: string }
  | { readonly type: "grant-time"; readonly seatId: string; readonly factor: TimeFactor }
  | { readonly type: "rule"; readonly question: number; readonly ruling: Ruling }
  /** Seats for students with the next printed cards, one for each name; an empty one is the number of its card. */
  | { readonly type: "add-paper"; readonly names: readonly string[] }
  /** What cards were seen to say, in any order; a card that has answered keeps its first answer. */
  | {
      readonly type: "hand-in";
      readonly question: number;
      readonly round: 1 | 2;
      readonly answers: readonly HandedAnswer[];
    };

/** An action with what makes a second click harmless. */
export interface HostCommand {
  readonly type: "host";
  readonly commandId: string;
  /** The step that the host saw; an action that moves the game is refused at any other. */
  readonly expectedStep: number;
  readonly action: HostAction;
}

/** What the server itself asks for. */
export type ServerCommand =
  /** Time has passed. `connected`: seats whose phones are there now. */
  | { readonly type: "tick"; readonly connected: ReadonlySet<string> }
  /** The server was away since the room's last event, or slept. */
  | { readonly type: "recover"; readonly awaySince: number };

export type RoomCommand = PlayerCommand | HostCommand | ServerCommand;

/** Every command by one name, a host's by its action. */
export type CommandName = PlayerCommand["type"] | HostAction["type"] | ServerCommand["type"];

export function nameOf(command: RoomCommand): CommandName {
  return command.type === "host" ? command.action.type : command.type;
}

/** Why a command changes nothing. The wire carries these codes; screens translate them. */
export type Refusal =
  | "wrong-phase"
  | "paused"
  | "not-paused"
  | "locked"
  | "full"
  | "ended"
  | "name-taken"
  | "name-refused"
  | "unknown-seat"
  | "kicked"
  | "wrong-question"
  | "late"
  | "already-answered"
  | "not-an-option"
  | "already-contested"
  | "out-of-step"
  | "already-done"
  | "no-limit"
  | "out-of-range";
