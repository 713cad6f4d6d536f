import type { EpochMs } from "../shared/time";
import type { ClassQuiz } from "./class-quiz";
import type { PauseReason, RoomSecrets, Ruling, TimeFactor } from "./room";
import type { RoomSettings } from "./room-settings";

/** Why a question no longer takes answers. */
export type CloseReason = "host" | "time" | "everybody";

/**
 * Everything that ever changes a room, as its log keeps it: the same events give the same room, live, after a crash
 * and in a report. `at` is the server's time.
 */
export type RoomEvent =
  | {
      readonly type: "created";
      readonly at: EpochMs;
      readonly id: string;
      readonly code: string;
      readonly quiz: ClassQuiz;
      readonly settings: RoomSettings;
      readonly secrets: RoomSecrets;
    }
  | {
      readonly type: "joined";
      readonly at: EpochMs;
      readonly seatId: string;
      readonly name: string;
      readonly team: number | null;
      readonly tokenHash: string;
    }
  /** A student without a phone, who holds up a printed card. */
  | {
      readonly type: "paper-joined";
      readonly at: EpochMs;
      readonly seatId: string;
      readonly name: string;
      readonly team: number | null;
      readonly card: number;
    }
  | { readonly type: "renamed"; readonly at: EpochMs; readonly seatId: string; readonly name: string }
  | { readonly type: "kicked"; readonly at: EpochMs; readonly seatId: string }
  | { readonly type: "time-granted"; readonly at: EpochMs; readonly seatId: string; readonly factor: TimeFactor }
  | { readonly type: "lock-set"; readonly at: EpochMs; readonly isLocked: boolean }
  | { readonly type: "introduced"; readonly at: EpochMs; readonly question: number; readonly opensAt: EpochMs }
  | {
      readonly type: "opened";
      readonly at: EpochMs;
      readonly question: number;
      readonly round: 1 | 2;
      readonly deadline: EpochMs | null;
    }
  | {
      readonly type: "answered";
      readonly at: EpochMs;
      readonly seatId: string;
      readonly question: number;
      readonly round: 1 | 2;
      readonly optionIds: readonly string[];
    }
  | { readonly type: "closed"; readonly at: EpochMs; readonly reason: CloseReason }
  | { readonly type: "evidence-shown"; readonly at: EpochMs }
  | { readonly type: "revealed"; readonly at: EpochMs }
  | { readonly type: "board-shown"; readonly at: EpochMs }
  | { readonly type: "podium-shown"; readonly at: EpochMs }
  | { readonly type: "ended"; readonly at: EpochMs }
  | { readonly type: "paused"; readonly at: EpochMs; readonly reason: PauseReason }
  | { readonly type: "resumed"; readonly at: EpochMs; readonly shiftMillis: number }
  | { readonly type: "extended"; readonly at: EpochMs; readonly millis: number }
  | { readonly type: "contested"; readonly at: EpochMs; readonly seatId: string; readonly question: number }
  | { readonly type: "ruled"; readonly at: EpochMs; readonly question: number; readonly ruling: Ruling }
  /** A host's command was carried out: its events stand before this one. */
  | { readonly type: "commanded"; readonly at: EpochMs; readonly commandId: string };
export type RoomEventType = RoomEvent["type"];
