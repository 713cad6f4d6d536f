import { z } from "../shared/zod";
import { HAND_OFF_FORMAT, HAND_OFF_VERSION, type HandOff, MOST_HANDED_ON } from "./hand-off";
import { shortId, takeHomeNote } from "./take-home-schema";

/** UTF-16 units of a text that is looked at; a hundred long notes need less. */
const LONGEST_HAND_OFF = 2_000_000;

const handOff = z.strictObject({
  format: z.literal(HAND_OFF_FORMAT),
  version: z.literal(HAND_OFF_VERSION),
  roomId: shortId,
  title: z.string().max(200),
  missed: z
    .array(z.strictObject({ note: takeHomeNote, outcome: z.enum(["missed", "slow"]) }))
    .max(MOST_HANDED_ON)
    .refine((missed) => new Set(missed.map(({ note }) => note.id)).size === missed.length),
});

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads what a phone handed on, from whoever wrote it.
 *
 * @returns `null` for anything but a hand-off of this version
 */
export function readHandOff(text: string): HandOff | null {
  if (text.length > LONGEST_HAND_OFF) return null;
  const parsed = handOff.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  const { roomId, title, missed } = parsed.data;
  return { roomId, title, missed };
}
