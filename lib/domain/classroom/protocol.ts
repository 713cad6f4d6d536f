import { z } from "../shared/zod";
import { CLASS_QUESTION_KINDS, type ClassQuiz } from "./class-quiz";
import { PROTOCOL_VERSION } from "./messages";
import type { HostAction } from "./room-commands";
import type { RoomSettings } from "./room-settings";
import { MOST_OPTIONS, shortId, takeHomeNote } from "./take-home-schema";

const MOST_QUESTIONS = 100;
const FEWEST_SECONDS = 5;
const MOST_SECONDS = 600;
const MOST_SEATS = 5000;
const MOST_TEAMS = 8;

const version = z.literal(PROTOCOL_VERSION);
/** 128 bits, in hexadecimal digits. */
const secret = z.string().regex(/^[0-9a-f]{32}$/);
const roomId = z.string().regex(/^[0-9a-f]{32}$/);
const index = z
  .int()
  .min(0)
  .max(MOST_QUESTIONS - 1);
const optionIds: z.ZodType<readonly string[]> = z.array(shortId).min(1).max(MOST_OPTIONS);
const round = z.union([z.literal(1), z.literal(2)]);
const language = z.enum(["zh", "en"]);

const question = z
  .strictObject({
    kind: z.enum(CLASS_QUESTION_KINDS),
    language,
    text: z.string().min(1).max(2000),
    options: z
      .array(z.strictObject({ id: shortId, text: z.string().min(1).max(1000) }))
      .min(2)
      .max(MOST_OPTIONS),
    keyOptionIds: z.array(shortId).max(MOST_OPTIONS),
    note: takeHomeNote.nullable(),
  })
  .refine(({ options }) => new Set(options.map(({ id }) => id)).size === options.length)
  .refine(({ keyOptionIds }) => new Set(keyOptionIds).size === keyOptionIds.length)
  .refine(({ options, keyOptionIds }) => keyOptionIds.every((id) => options.some((option) => option.id === id)))
  .refine(({ kind, keyOptionIds: { length } }) => {
    if (kind === "choice") return length === 1;
    return kind === "multiple" ? length > 0 : length === 0;
  });
const quiz: z.ZodType<ClassQuiz> = z.strictObject({
  title: z.string().max(200),
  questions: z.array(question).min(1).max(MOST_QUESTIONS),
});

const settings: z.ZodType<RoomSettings> = z.strictObject({
  scoring: z.enum(["accuracy", "speed"]),
  countsStreaks: z.boolean(),
  answerSeconds: z.int().min(FEWEST_SECONDS).max(MOST_SECONDS).nullable(),
  names: z.enum(["own", "generated"]),
  // One team alone would play against nobody.
  teams: z
    .int()
    .min(0)
    .max(MOST_TEAMS)
    .refine((teams) => teams !== 1),
  seatLimit: z.int().min(1).max(MOST_SEATS),
  showsBoard: z.boolean(),
});

const factor = z.union([z.literal(1), z.literal(1.5), z.literal(2), z.literal(4), z.null()]);
const ruling = z.union([z.strictObject({ keyOptionIds: optionIds }), z.strictObject({ isVoid: z.literal(true) })]);
const action: z.ZodType<HostAction> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("advance") }),
  z.strictObject({ type: z.literal("end") }),
  z.strictObject({ type: z.literal("pause"), reason: z.enum(["host", "discussion"]) }),
  z.strictObject({ type: z.literal("resume") }),
  z.strictObject({ type: z.literal("extend"), millis: z.int().min(1000).max(600_000) }),
  z.strictObject({ type: z.literal("lock"), isLocked: z.boolean() }),
  z.strictObject({ type: z.literal("kick"), seatId: shortId }),
  z.strictObject({ type: z.literal("rename"), seatId: shortId, name: z.string().min(1).max(200) }),
  z.strictObject({ type: z.literal("grant-time"), seatId: shortId, factor }),
  z.strictObject({ type: z.literal("rule"), question: index, ruling }),
]);

/** Everything that may come from a phone, a laptop or whoever pretends to be one. Unknown keys are refused. */
export const clientMessage = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("create"), version, quiz, settings }),
  /** The secret makes it safe to ask again when no reply came: it is the seat's own from then on. */
  z.strictObject({
    type: z.literal("join"),
    version,
    code: z.string().max(40),
    name: z.string().max(200),
    language,
    secret: secret.optional(),
  }),
  /** Comes back with a secret, as whoever that belongs to: student, host, remote or display. */
  z.strictObject({ type: z.literal("resume"), version, roomId, secret }),
  z.strictObject({ type: z.literal("answer"), question: index, round, optionIds }),
  z.strictObject({ type: z.literal("contest"), question: index }),
  z.strictObject({ type: z.literal("host"), commandId: shortId, expectedStep: z.int().min(0), action }),
  z.strictObject({ type: z.literal("snapshot") }),
  z.strictObject({ type: z.literal("take-home") }),
  z.strictObject({ type: z.literal("time") }),
]);
export type ClientMessage = z.infer<typeof clientMessage>;

/**
 * Reads one message from whoever sent it.
 *
 * @returns `null` for anything but a message of this version
 */
export function parseClientMessage(value: unknown): ClientMessage | null {
  const parsed = clientMessage.safeParse(value);
  return parsed.success ? parsed.data : null;
}
