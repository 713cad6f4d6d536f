import { generatedName } from "../../../lib/domain/classroom/nickname";
import type { Language } from "../../../lib/domain/shared/language";
import type { Random } from "../../../lib/domain/shared/random";

const TWO_TO_32 = 0x1_0000_0000;

function deviceWord(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

const deviceRandom: Random = {
  next: () => deviceWord() / TWO_TO_32,
  integer: (max) => Math.floor((deviceWord() / TWO_TO_32) * max),
};

/** A name that says nothing of who bears it; whether somebody in the room has it is for the server to say. */
export function drawName(language: Language): string {
  return generatedName(language, deviceRandom, () => false);
}
