import type { Random } from "../shared/random";

export const ROOM_CODE_DIGITS = 6;
const CODES = 10 ** ROOM_CODE_DIGITS;

/** Six digits that no live room has; they only lead to a lobby. */
export function drawRoomCode(random: Random, isTaken: (code: string) => boolean): string {
  for (;;) {
    const code = `${random.integer(CODES)}`.padStart(ROOM_CODE_DIGITS, "0");
    if (!isTaken(code)) return code;
  }
}

/** Reads a code as people type it: full-width digits, spaces and dashes between. `null` where it is none. */
export function readRoomCode(text: string): string | null {
  const digits = text.normalize("NFKC").replace(/[\s\p{Pd}·.]/gu, "");
  return /^\d{6}$/.test(digits) ? digits : null;
}
