import type { ClassQuestion } from "../../../lib/domain/classroom/class-quiz";
import { PROTOCOL_VERSION } from "../../../lib/domain/classroom/messages";
import { parseClientMessage } from "../../../lib/domain/classroom/protocol";
import type { HostAction } from "../../../lib/domain/classroom/room-commands";
import { DEFAULT_ROOM_SETTINGS } from "../../../lib/domain/classroom/room-settings";
import { aClassQuestion, aDebate, aSurvey, aTakeHomeNote } from "../../builders/a-room";

const SECRET = "0123456789abcdef".repeat(2);
const VERSION = PROTOCOL_VERSION;

function create(question: unknown = aClassQuestion(), settings: unknown = DEFAULT_ROOM_SETTINGS): unknown {
  return { type: "create", version: VERSION, quiz: { title: "DeepSeek", questions: [question] }, settings };
}

const host = (action: unknown) => ({ type: "host", commandId: "command-1", expectedStep: 3, action });

const ACTIONS: readonly HostAction[] = [
  { type: "advance" },
  { type: "end" },
  { type: "pause", reason: "discussion" },
  { type: "resume" },
  { type: "extend", millis: 10_000 },
  { type: "lock", isLocked: true },
  { type: "kick", seatId: "seat-1" },
  { type: "rename", seatId: "seat-1", name: "Ann" },
  { type: "grant-time", seatId: "seat-1", factor: null },
  { type: "rule", question: 0, ruling: { isVoid: true } },
  { type: "rule", question: 0, ruling: { keyOptionIds: ["a", "b"] } },
  { type: "add-paper", names: ["1", "2"] },
  { type: "hand-in", question: 0, round: 1, answers: [{ seatId: "paper-1", optionId: "a" }] },
];

const MESSAGES: readonly Record<string, unknown>[] = [
  create() as Record<string, unknown>,
  { type: "join", version: VERSION, code: "123 456", name: "Ann", language: "zh" },
  { type: "resume", version: VERSION, roomId: SECRET, secret: SECRET },
  { type: "answer", question: 0, round: 2, optionIds: ["a"] },
  { type: "contest", question: 99 },
  ...ACTIONS.map(host),
  { type: "snapshot" },
  { type: "take-home" },
  { type: "time" },
];

describe.each(MESSAGES)("the message $type $action.type", (message) => {
  it("is read as it was sent", () => {
    expect(parseClientMessage(message)).toEqual(message);
  });

  it("is refused with a key that nobody knows", () => {
    expect(parseClientMessage({ ...message, score: 9000 })).toBeNull();
  });

  it.each(["__proto__", "constructor", "toString"])("is refused with a key %s of its own", (key) => {
    const hostile: unknown = JSON.parse(`{${JSON.stringify(key)}:{"isHost":true},${JSON.stringify(message).slice(1)}`);

    expect(parseClientMessage(hostile)).toBeNull();
  });

  it("is refused without any one of its fields", () => {
    for (const key of Object.keys(message)) {
      const { [key]: _, ...rest } = message;
      expect([key, parseClientMessage(rest)]).toEqual([key, null]);
    }
  });
});

describe("anything else", () => {
  it.each([
    null,
    undefined,
    "",
    7,
    [],
    {},
    { type: "__proto__" },
    { type: "constructor" },
    { type: null },
    { type: "snap" },
  ])("is no message: %j", (value) => {
    expect(parseClientMessage(value)).toBeNull();
  });

  it("of another version is no message", () => {
    for (const version of [0, 2, "1", null]) {
      const join = { type: "join", version, code: "123456", name: "Ann", language: "zh" };
      expect(parseClientMessage(join)).toBeNull();
      expect(parseClientMessage({ type: "resume", version, roomId: SECRET, secret: SECRET })).toBeNull();
      expect(parseClientMessage({ ...(create() as object), version })).toBeNull();
    }
  });

  it("deeply nested is no message", () => {
    let nested: unknown = "a";
    for (let depth = 0; depth < 500; depth += 1) nested = [nested];

    expect(parseClientMessage({ type: "answer", question: 0, round: 1, optionIds: nested })).toBeNull();
  });
});

describe("a field", () => {
  const answer = { type: "answer", question: 0, round: 1, optionIds: ["a"] };
  const join = { type: "join", version: VERSION, code: "123456", name: "Ann", language: "zh" };

  it.each<[string, unknown]>([
    ["an answer of no option", { ...answer, optionIds: [] }],
    ["an answer of nine options", { ...answer, optionIds: Array.from({ length: 9 }, (_, index) => `${index}`) }],
    ["an option's name of 65 letters", { ...answer, optionIds: ["x".repeat(65)] }],
    ["a question before the first", { ...answer, question: -1 }],
    ["a question after the hundredth", { ...answer, question: 100 }],
    ["half a question", { ...answer, question: 0.5 }],
    ["a third round", { ...answer, round: 3 }],
    ["a name of 201 letters", { ...join, name: "x".repeat(201) }],
    ["a code of 41 digits", { ...join, code: "1".repeat(41) }],
    ["another language", { ...join, language: "fr" }],
    ["a short secret", { type: "resume", version: VERSION, roomId: SECRET, secret: SECRET.slice(1) }],
    ["a secret of other letters", { type: "resume", version: VERSION, roomId: SECRET, secret: "G".repeat(32) }],
    ["a room that is a path", { type: "resume", version: VERSION, roomId: "../../etc/passwd", secret: SECRET }],
    ["no command id", { ...host({ type: "advance" }), commandId: "" }],
    ["a step below zero", { ...host({ type: "advance" }), expectedStep: -1 }],
    ["an extension of a moment", host({ type: "extend", millis: 999 })],
    ["an extension of an hour", host({ type: "extend", millis: 3_600_000 })],
    ["a pause for an outage", host({ type: "pause", reason: "outage" })],
    ["time times three", host({ type: "grant-time", seatId: "seat-1", factor: 3 })],
    ["a ruling for nothing", host({ type: "rule", question: 0, ruling: { keyOptionIds: [] } })],
    ["a ruling not to strike out", host({ type: "rule", question: 0, ruling: { isVoid: false } })],
    ["a ruling of both", host({ type: "rule", question: 0, ruling: { isVoid: true, keyOptionIds: ["a"] } })],
  ])("is refused: %s", (_, message) => {
    expect(parseClientMessage(message)).toBeNull();
  });

  it.each<[string, object]>([
    ["scoring", { scoring: "luck" }],
    ["4 seconds", { answerSeconds: 4 }],
    ["601 seconds", { answerSeconds: 601 }],
    ["one team", { teams: 1 }],
    ["nine teams", { teams: 9 }],
    ["no seats", { seatLimit: 0 }],
    ["5001 seats", { seatLimit: 5001 }],
    ["an unknown setting", { music: true }],
  ])("of the settings is refused: %s", (_, change) => {
    expect(parseClientMessage(create(aClassQuestion(), { ...DEFAULT_ROOM_SETTINGS, ...change }))).toBeNull();
  });

  const option = (id: string) => ({ id, text: id });

  it.each<[string, Partial<Record<keyof ClassQuestion, unknown>>]>([
    ["one option", { options: [option("b")] }],
    ["nine options", { options: "abcdefghi".split("").map(option) }],
    ["options with the same id", { options: [option("b"), option("b")] }],
    ["an option without text", { options: [option("b"), { id: "a", text: "" }] }],
    ["an option that says that it is right", { options: [option("b"), { ...option("a"), correct: true }] }],
    ["a right option that is none", { keyOptionIds: ["z"] }],
    ["a choice of two right options", { keyOptionIds: ["a", "b"] }],
    ["a choice without a right option", { keyOptionIds: [] }],
    ["several right options that are none", { kind: "multiple", keyOptionIds: [] }],
    ["the same right option twice", { kind: "multiple", keyOptionIds: ["a", "a"] }],
    ["a survey with a right option", { kind: "survey" }],
    ["a debate with a right option", { kind: "debate" }],
    ["an empty text", { text: "" }],
    ["a text of 2001 letters", { text: "x".repeat(2001) }],
    ["an unknown kind of note", { note: { ...aTakeHomeNote(), kind: "essay" } }],
    ["a note with a quote of 4001 letters", { note: aTakeHomeNote({ answer: "x".repeat(4001) }) }],
    ["a note of five proofs", { note: { ...aTakeHomeNote(), evidence: Array(5).fill(aTakeHomeNote().source) } }],
  ])("of a question is refused: %s", (_, change) => {
    expect(parseClientMessage(create({ ...aClassQuestion(), ...change }))).toBeNull();
  });

  it("of a question may be any that a class can be asked", () => {
    const several = aClassQuestion({ kind: "multiple", keyOptionIds: ["a", "b"] });
    const { answerSpan: _, ...note } = aTakeHomeNote();

    for (const question of [several, aSurvey(), aDebate(), aClassQuestion({ note })]) {
      expect(parseClientMessage(create(question))).not.toBeNull();
    }
  });

  it("of a quiz is refused: none, or more than a hundred questions", () => {
    const quizOf = (count: number) => {
      const questions = Array.from({ length: count }, () => aClassQuestion());
      return { ...(create() as object), quiz: { title: "", questions } };
    };

    expect([0, 1, 100, 101].map((count) => parseClientMessage(quizOf(count)) !== null)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
