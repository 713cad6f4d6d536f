import { PROTOCOL_VERSION, type Reply } from "../../../lib/domain/classroom/messages";
import { DEFAULT_ROOM_SETTINGS } from "../../../lib/domain/classroom/room-settings";

const QUESTION_TEXT =
  "Which part of a cell makes most of the energy that it needs, and what does it take in while it does so?".padEnd(
    300,
    ".",
  );
const OPTIONS = ["The mitochondrion", "The nucleus of the cell", "The ribosome on its own", "The outer membrane"];

/** Says what is right, and nothing else does. */
export const SENTINEL = "SENTINEL-7a41";

export interface CreatedRoom {
  readonly roomId: string;
  readonly code: string;
  readonly secrets: { readonly host: string };
}

const quiz = {
  title: "Cells",
  questions: Array.from({ length: 50 }, () => ({
    kind: "choice",
    language: "en",
    text: QUESTION_TEXT,
    options: OPTIONS.map((text, index) => ({ id: "abcd".charAt(index), text })),
    keyOptionIds: ["a"],
    note: {
      id: "cells",
      language: "en",
      kind: "multiple-choice",
      frame: null,
      question: QUESTION_TEXT,
      answer: SENTINEL,
      accept: [SENTINEL],
      options: [],
      source: { documentId: "cells", start: 0, end: 20, quote: `${SENTINEL} makes the energy.` },
      evidence: [],
      section: SENTINEL,
    },
  })),
};

/** Opens a room for as large a class as there may be. */
export async function createRoom(url: string, index: number): Promise<CreatedRoom> {
  const settings = { ...DEFAULT_ROOM_SETTINGS, answerSeconds: 60, seatLimit: 5000 };
  const response = await fetch(`${url}/live/rooms`, {
    method: "POST",
    // Every teacher has an address of their own.
    headers: { "content-type": "application/json", "x-forwarded-for": `10.0.${index >> 8}.${index & 255}` },
    body: JSON.stringify({ type: "create", version: PROTOCOL_VERSION, quiz, settings }),
  });
  const reply = (await response.json()) as Reply;
  if (!reply.ok || reply.type !== "created") throw new Error(`no room: ${JSON.stringify(reply)}`);
  return reply;
}
