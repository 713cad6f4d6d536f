import { claimsOf, classQuestionsFrom, surveyOf, takeHomeNoteOf } from "../../../lib/domain/classroom/build-class-quiz";
import { type ClassQuestion, isGivable } from "../../../lib/domain/classroom/class-quiz";
import { PROTOCOL_VERSION } from "../../../lib/domain/classroom/messages";
import { parseClientMessage } from "../../../lib/domain/classroom/protocol";
import { DEFAULT_ROOM_SETTINGS } from "../../../lib/domain/classroom/room-settings";
import type { Note } from "../../../lib/domain/collection/note";
import type { CardWithNote } from "../../../lib/domain/ports";
import type { DocumentId, ItemId } from "../../../lib/domain/shared/ids";
import { aNote } from "../../builders/a-note";
import { anEntry } from "../../builders/an-entry";

const CITIES = "Paris Oslo Rome Berlin Madrid Vienna Prague Lisbon Warsaw Dublin".split(" ");

function aSource(quote: string, start = 0) {
  return { documentId: "document-1" as DocumentId, start, end: start + quote.length, quote };
}

function aCloze(city: string, fields: Partial<Note> = {}): CardWithNote {
  const quote = `${city} is a capital.`;
  const itemId = `item-${city}` as ItemId;
  const question = quote.replace(city, "____");
  return anEntry(city, {}, { kind: "cloze", question, answer: city, itemId, source: aSource(quote), ...fields });
}

function aStatement(name: string, language: Note["language"], answer: string): CardWithNote {
  return anEntry(name, {}, { kind: "true-false", language, question: `Statement ${name}.`, answer });
}

const DECK = CITIES.map((city) => aCloze(city));
const ask = (cards: readonly CardWithNote[], count = 10) => classQuestionsFrom(cards, { seed: "seed", count });

/** May a host open a room with it? */
function isPlayable(questions: readonly ClassQuestion[]): boolean {
  const quiz = { title: "Cities", questions };
  const version = PROTOCOL_VERSION;
  return parseClientMessage({ type: "create", version, quiz, settings: DEFAULT_ROOM_SETTINGS }) !== null;
}

describe("a quiz for a class", () => {
  it("asks of every note once, by choices and statements alone", () => {
    const typedToo = anEntry("typed", {}, { question: "What does FP8 halve?", answer: "memory" });
    const questions = ask([...DECK, typedToo]);

    expect(new Set(questions.map(({ note }) => note?.id)).size).toBe(10);
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(["choice"]));
    expect(new Set(questions.map(({ options }) => options.length))).toEqual(new Set([2, 4]));
    expect(isPlayable(questions)).toBe(true);
  });

  it("is the same for the same seed, and only as long as asked", () => {
    expect(ask(DECK)).toEqual(ask(DECK));
    expect(ask(DECK, 3)).toHaveLength(3);
    expect(ask(DECK, 0)).toEqual([]);
  });

  it.each([
    ["zh", ["对", "错"]],
    ["en", ["True", "False"]],
  ] as const)("says in the language %s what is true", (language, texts) => {
    const [question] = ask([aStatement("x", language, language === "zh" ? "错误" : "false")]);

    expect(question?.options.map(({ text }) => text)).toEqual(texts);
    expect(question?.keyOptionIds).toEqual(["false"]);
  });

  it("has one right option, which students may give", () => {
    for (const question of ask(DECK)) {
      expect(question.keyOptionIds).toHaveLength(1);
      expect(isGivable(question, question.keyOptionIds)).toBe(true);
    }
  });

  it("names options by their place, which tells nothing of the key", () => {
    const choices = ask(DECK).filter(({ options }) => options.length > 2);

    for (const { options } of choices) expect(options.map(({ id }) => id).join("")).toBe("abcd");
    expect(new Set(choices.flatMap(({ keyOptionIds }) => keyOptionIds)).size).toBeGreaterThan(1);
  });

  it("leaves out what does not fit a phone", () => {
    const long = aStatement("x".repeat(2000), "en", "true");

    expect(ask([long, aStatement("y", "en", "true")]).map(({ text }) => text)).toEqual(["Statement y."]);
  });
});

describe("a note to take home", () => {
  it("goes by its item's id, else by its own", () => {
    expect(takeHomeNoteOf(aNote({ itemId: "item-1" as ItemId })).id).toBe("item-1");
    expect(takeHomeNoteOf(aNote()).id).toBe("note-1");
  });

  it("is cut to what may travel", () => {
    const evidence = Array.from({ length: 6 }, (_, index) => aSource("Proof.", index * 10));
    const note = takeHomeNoteOf(
      aNote({
        accept: ["x".repeat(401), ...Array.from({ length: 30 }, (_, index) => `${index}`)],
        source: aSource("x".repeat(4001)),
        evidence: [aSource("x".repeat(4001)), ...evidence],
        section: "x".repeat(500),
      }),
    );

    expect(note.accept).toHaveLength(20);
    expect(note.evidence).toEqual(evidence.slice(0, 4));
    expect(note).toMatchObject({ source: null, accept: expect.not.arrayContaining(["x".repeat(401)]) });
    expect(note.section).toHaveLength(400);
  });
});

describe("a survey", () => {
  it("has the teacher's options and no right one", () => {
    const survey = surveyOf("zh", "今天怎么样？", ["好", "一般"]);

    expect(survey).toMatchObject({
      kind: "survey",
      keyOptionIds: [],
      options: [{ id: "a" }, { id: "b", text: "一般" }],
    });
    expect(isPlayable([survey])).toBe(true);
  });

  it.each([1, 9])("has not %s options", (count) => {
    expect(() => surveyOf("en", "How?", Array(count).fill("x"))).toThrow(RangeError);
  });
});

describe("the claims of a deck", () => {
  const cardOf = (note: Note): CardWithNote => ({ ...anEntry("claim"), note });
  const claim = aNote({ frame: "claim", section: "争议", source: aSource("OpenAI 声称被蒸馏。") });
  const denial = aNote({ frame: "claim", section: "争议", source: aSource("DeepSeek 否认被蒸馏。", 50) });

  it("are set against what speaks against them: their own evidence, else another claim of the section", () => {
    const proved = { ...denial, evidence: [aSource("未见证据。", 80)] };

    expect(claimsOf([claim, proved].map(cardOf))).toEqual([
      { text: "OpenAI 声称被蒸馏。", sides: ["OpenAI 声称被蒸馏。", "DeepSeek 否认被蒸馏。"] },
      { text: "DeepSeek 否认被蒸馏。", sides: ["DeepSeek 否认被蒸馏。", "未见证据。"] },
    ]);
  });

  it("stand alone where nothing does, each once", () => {
    const elsewhere = { ...denial, section: "别处" };

    expect(claimsOf([claim, claim, elsewhere].map(cardOf)).map(({ sides }) => sides[1])).toEqual(["", ""]);
  });

  it("are claims with a sentence, of cards in use", () => {
    const { card, note } = cardOf(claim);

    expect(claimsOf([cardOf({ ...claim, frame: "cause" }), cardOf({ ...claim, source: null })])).toEqual([]);
    expect(claimsOf([{ card: { ...card, isSuspended: true }, note }])).toEqual([]);
  });
});
