import { createHash, randomBytes } from "node:crypto";
import { createRandom, type Random } from "../../lib/domain/shared/random";

const SECRET_BYTES = 16;
const SEAT_BYTES = 8;

/** 128 bits that nobody can guess, in hexadecimal digits. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString("hex");
}

/** Names a seat to everybody; brings nobody into it. */
export function newSeatId(): string {
  return randomBytes(SEAT_BYTES).toString("hex");
}

/** What a log keeps of a secret: enough to know it again, too little to use it. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Dice that no player can foresee. */
export function newRandom(): Random {
  return createRandom(newSecret());
}
