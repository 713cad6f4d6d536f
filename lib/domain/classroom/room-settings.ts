export type ClassScoring = "accuracy" | "speed";
export type ClassNames = "own" | "generated";

/** How a room is played; chosen by the host before it opens. */
export interface RoomSettings {
  /** By accuracy every right answer counts alike; by speed a quick one counts up to twice as much. */
  readonly scoring: ClassScoring;
  /** Right answers in a row count more. */
  readonly countsStreaks: boolean;
  /** Seconds to answer, 5 to 600; `null` for no limit. */
  readonly answerSeconds: number | null;
  readonly names: ClassNames;
  /** 0 for none, else 2 to 8. */
  readonly teams: number;
  /** Most students, 1 to 5000. */
  readonly seatLimit: number;
  /** Is the standing shown between questions? */
  readonly showsBoard: boolean;
}

export const DEFAULT_ROOM_SETTINGS: RoomSettings = {
  scoring: "accuracy",
  countsStreaks: false,
  answerSeconds: 30,
  names: "own",
  teams: 0,
  seatLimit: 60,
  showsBoard: false,
};
