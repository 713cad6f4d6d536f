import { FRAMES, ITEM_KINDS } from "../generation/item";
import type { DocumentId } from "../shared/ids";
import { z } from "../shared/zod";
import type { TakeHomeNote } from "./class-quiz";

export const MOST_OPTIONS = 8;
export const shortId = z.string().min(1).max(64);

const LONGEST_ID = 100;
const offset = z.int().min(0);
const documentId = z.custom<DocumentId>((value) => typeof value === "string" && value.length <= LONGEST_ID);
const span = z.strictObject({ documentId, start: offset, end: offset, quote: z.string().max(4000) });

/** A note as it travels: in a host's quiz, and in what a phone hands on. */
export const takeHomeNote: z.ZodType<TakeHomeNote> = z.strictObject({
  id: shortId,
  language: z.enum(["zh", "en"]),
  kind: z.enum(ITEM_KINDS),
  frame: z.enum(FRAMES).nullable(),
  question: z.string().max(2000),
  answer: z.string().max(2000),
  accept: z.array(z.string().max(400)).max(20),
  options: z.array(z.strictObject({ text: z.string().max(1000), correct: z.boolean() })).max(MOST_OPTIONS),
  source: span.nullable(),
  evidence: z.array(span).max(4),
  answerSpan: z.exactOptional(z.strictObject({ start: offset, end: offset })),
  section: z.string().max(400),
});
