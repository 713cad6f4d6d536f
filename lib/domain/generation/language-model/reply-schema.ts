import * as z from "zod";

// Without this the library tries to compile its schemas, which the policy of every page forbids and reports.
z.config({ jitless: true });

/** Kinds of item that a model is asked for. */
export const MODEL_KINDS = ["question", "cloze", "multiple-choice"] as const;

const LONGEST_TEXT = 2000;
const MOST_WRONG = 6;
const text = z.string().trim().min(1).max(LONGEST_TEXT);

/** One item as a model returns it, of which nothing is believed yet. Unknown fields are refused. */
export const modelItemSchema = z.strictObject({
  kind: z.enum(MODEL_KINDS),
  question: text,
  answer: text,
  quote: text,
  context: z.string().max(LONGEST_TEXT).nullable().default(null),
  wrong: z.array(text).max(MOST_WRONG).nullable().default([]),
});
export type ModelItem = z.infer<typeof modelItemSchema>;
