import type { MissedNote } from "./messages";

/** Raised when the shape below changes; a reader takes its own version only. */
export const HAND_OFF_VERSION = 1;
export const HAND_OFF_FORMAT = "wengu-class";
/** As many as a class can be asked. */
export const MOST_HANDED_ON = 100;

/** What a phone hands on to the app where its owner learns: by link, QR code or file. */
export interface HandOff {
  /** The class it comes from, so that taking it twice counts once. */
  readonly roomId: string;
  readonly title: string;
  /** At most `MOST_HANDED_ON`. */
  readonly missed: readonly MissedNote[];
}

/**
 * Writes a hand-off as versioned JSON. Reading it, in `read-hand-off`, needs schemas, which a phone in class does not
 * load. Whoever makes a link of it compresses it.
 */
export function writeHandOff({ roomId, title, missed }: HandOff): string {
  return JSON.stringify({
    format: HAND_OFF_FORMAT,
    version: HAND_OFF_VERSION,
    roomId,
    title,
    missed: missed.slice(0, MOST_HANDED_ON),
  });
}
