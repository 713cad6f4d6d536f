import type { TakeHomeNote } from "./class-quiz";
import type { ClientMessage } from "./protocol";
import type { Refusal } from "./room-commands";
import type { CommonView, HostView, RosterEntry, SeatView } from "./room-view";

/** Raised when a message changes its meaning; the server speaks this version and no other. */
export const PROTOCOL_VERSION = 1;
/** Path of the rooms' connections, under the app's own. */
export const CLASSROOM_PATH = "/live/io";
/** The one event that carries everything, either way. */
export const MESSAGE_EVENT = "m";

/** What is sent is not changed by whoever sends it. */
type Sent<T> = T extends object ? { readonly [Key in keyof T]: Sent<T[Key]> } : T;

/** What a client may ask for; its schema is in `protocol`, which no client needs. */
export type Request = Sent<ClientMessage>;

/** Who a connection speaks for. */
export type Role = "host" | "remote" | "display" | "player";

/** A whole picture, as far as its role may see. */
export interface Snapshot {
  readonly role: Role;
  /** Changes when the room was opened anew after the server was away. */
  readonly epoch: number;
  /** Server time in epoch milliseconds when this was sent. */
  readonly now: number;
  readonly code: string | null;
  readonly common: CommonView;
  readonly seat: SeatView | null;
  readonly host: HostView | null;
  readonly roster: readonly RosterPresence[] | null;
}

/** A note that a student did not know in class, and how. */
export interface MissedNote {
  readonly note: TakeHomeNote;
  /** Missed enters the schedule as again; a slow hit as hard, if the learner agrees. */
  readonly outcome: "missed" | "slow";
}

export interface RosterPresence extends RosterEntry {
  readonly isConnected: boolean;
}

/** Why a request failed, besides the refusals of the game. */
export type RequestError =
  | Refusal
  | "invalid-message"
  | "unknown-room"
  | "wrong-secret"
  | "not-yours"
  | "too-many"
  | "other-version"
  | "not-saved"
  | "elsewhere";

/** What a request is answered with, once whatever it changed is safe. */
export type Reply =
  | {
      readonly ok: true;
      readonly type: "created";
      readonly roomId: string;
      readonly code: string;
      readonly secrets: { readonly host: string; readonly remote: string; readonly display: string };
    }
  | {
      readonly ok: true;
      readonly type: "joined";
      readonly roomId: string;
      readonly secret: string;
      readonly snapshot: Snapshot;
    }
  | { readonly ok: true; readonly type: "snapshot"; readonly snapshot: Snapshot }
  /** Accepted, or was already: what counts is what is told here. Never says whether it is right. */
  | { readonly ok: true; readonly type: "answered"; readonly optionIds: readonly string[] }
  | { readonly ok: true; readonly type: "done" }
  | { readonly ok: true; readonly type: "time"; readonly now: number }
  | { readonly ok: true; readonly type: "take-home"; readonly missed: readonly MissedNote[] }
  | {
      readonly ok: false;
      readonly error: RequestError;
      /** Try again no sooner. */
      readonly retryAfterMillis?: number;
      /** Where the room is played, when that is another server. */
      readonly address?: string;
    };

/** What the server sends unasked. Whole states, never changes: whoever misses one needs no other to catch up. */
export type ServerMessage =
  | { readonly type: "common"; readonly epoch: number; readonly now: number; readonly common: CommonView }
  | { readonly type: "seat"; readonly seat: SeatView }
  | { readonly type: "host"; readonly host: HostView }
  | { readonly type: "roster"; readonly roster: readonly RosterPresence[] }
  | { readonly type: "count"; readonly step: number; readonly answered: number; readonly seatCount: number }
  /** Another tab or phone took the seat; this one must not come back by itself. */
  | { readonly type: "replaced" }
  | { readonly type: "kicked" };
