import fc from "fast-check";
import type { Note } from "../../../lib/domain/collection/note";
import type { CardWithNote } from "../../../lib/domain/ports";
import { buildQuiz } from "../../../lib/domain/quiz/build-quiz";
import { foldAnswer } from "../../../lib/domain/quiz/fold-answer";
import { acceptedAnswers, isSameAnswer, markAnswer } from "../../../lib/domain/quiz/mark-answer";
import type { ChoiceQuestion, QuizQuestion } from "../../../lib/domain/quiz/quiz";
import type { DocumentId } from "../../../lib/domain/shared/ids";
import { anEntry } from "../../builders/an-entry";

const CITIES = "Paris Oslo Rome Berlin Madrid Vienna Prague Lisbon Warsaw Dublin Athens Bern Sofia Riga".split(" ");

/** A cloze on a city: the note can become each kind of question. */
function aCloze(city: string, sentence = `${city} is a capital.`): CardWithNote {
  const source = { documentId: "document" as DocumentId, start: 0, end: sentence.length, quote: sentence };
  return anEntry(city, {}, { kind: "cloze", question: sentence.replace(city, "____"), answer: city, source });
}

function aTrueFalse(name: string, answer: string): CardWithNote {
  return anEntry(name, {}, { kind: "true-false", question: `Statement ${name}.`, answer });
}

const DECK = CITIES.map((city) => aCloze(city));

function quiz(cards: readonly CardWithNote[], count = 10, seed = "seed"): QuizQuestion[] {
  return buildQuiz(cards, { seed, count });
}

function counts(questions: readonly QuizQuestion[]): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const { kind } of questions) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
}

function choices(questions: readonly QuizQuestion[]): ChoiceQuestion[] {
  return questions.flatMap((question) => (question.kind === "multiple-choice" ? [question] : []));
}

function noteOf(cards: readonly CardWithNote[], { noteId }: QuizQuestion): Note {
  const entry = cards.find(({ note }) => note.id === noteId);
  if (!entry) throw new Error(`no note ${noteId}`);
  return entry.note;
}

function expectFitOptions({ options, keyOptionId }: ChoiceQuestion, note: Note): void {
  const wrong = options.filter(({ id }) => id !== keyOptionId).map(({ text }) => text);
  const sentence = foldAnswer(note.source?.quote ?? "");

  expect(options.find(({ id }) => id === keyOptionId)?.text).toBe(note.answer);
  for (const text of wrong) {
    expect(acceptedAnswers(note).some((accepted) => isSameAnswer(text, accepted))).toBe(false);
    expect(sentence).not.toContain(foldAnswer(text));
    expect(wrong.filter((other) => isSameAnswer(other, text))).toHaveLength(1);
  }
}

/** Small decks of all sorts: answers that repeat, contain each other, count, or stand in other sentences. */
const anyDeck = fc
  .array(
    fc.record({
      answer: fc.constantFrom(
        "Paris",
        "paris",
        "New Paris",
        "Oslo",
        "Rome",
        "37B",
        "37 billion",
        "12B",
        "5%",
        "专家",
        "混合专家",
        "蒸馏",
        "路由",
      ),
      other: fc.constantFrom("Oslo", "Rome", "12B", "5%", "专家", "nothing"),
      kind: fc.constantFrom<Note["kind"]>("cloze", "question", "number", "true-false", "matching"),
      accept: fc.constantFrom<string[]>([], ["Oslo"], ["37B"]),
    }),
    { maxLength: 14 },
  )
  .map((notes) =>
    notes.map(({ answer, other, kind, accept }, index) => {
      const quote = `It is ${answer}, not ${other}.`;
      const source = { documentId: "document" as DocumentId, start: 0, end: quote.length, quote };
      const question = kind === "cloze" ? quote.replace(answer, "____") : "What is it?";
      return anEntry(
        `${index}`,
        {},
        { kind, question, answer: kind === "true-false" ? "true" : answer, accept, source },
      );
    }),
  );

describe("the mix", () => {
  it("is as even as the deck permits", () => {
    expect(counts(quiz(DECK, 9))).toEqual({ "multiple-choice": 3, "true-false": 3, typed: 3 });
    expect(Object.values(counts(quiz(DECK, 10))).sort()).toEqual([3, 3, 4]);
  });

  it("gives scarce notes to the kind that only they can be", () => {
    const cards = [aTrueFalse("x", "true"), aTrueFalse("y", "false"), ...DECK.slice(0, 4)];

    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(counts(quiz(cards, 6, seed))).toEqual({ "multiple-choice": 2, "true-false": 2, typed: 2 });
      }),
    );
  });

  it("asks at most one question a note, and fewer where the deck is small", () => {
    const questions = quiz(DECK.slice(0, 3));

    expect(new Set(questions.map(({ noteId }) => noteId)).size).toBe(questions.length);
    expect(questions).toHaveLength(3);
  });

  it("leaves out suspended and deleted cards, and notes it cannot ask", () => {
    const cards = [
      anEntry("suspended", { isSuspended: true }),
      anEntry("deleted", { isDeleted: true }),
      anEntry("gone", {}, { deletedAt: 1 }),
      anEntry("pairs", {}, { kind: "matching", answer: "a → b" }),
      anEntry("fine"),
    ];

    expect(quiz(cards).map(({ noteId }) => noteId)).toEqual(["note-fine"]);
  });

  it("does not ask for a long answer to be typed", () => {
    const answer = "because the weights are stored in eight bits instead of sixteen";

    expect(quiz([anEntry("long", {}, { answer })])).toEqual([]);
  });
});

describe("the seed", () => {
  it("decides the whole quiz", () => {
    expect(quiz(DECK, 10, "one")).toEqual(quiz(DECK, 10, "one"));
    expect(quiz(DECK, 10, "two")).not.toEqual(quiz(DECK, 10, "one"));
  });
});

describe("options", () => {
  it("hold the key at every place about as often", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const places = [0, 0, 0, 0];
        for (const { options, keyOptionId } of choices(quiz(DECK, 14, seed))) {
          const place = options.findIndex(({ id }) => id === keyOptionId);
          places[place] = (places[place] ?? 0) + 1;
        }

        expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("are never another right answer, nor in the sentence, nor twice the same", () => {
    fc.assert(
      fc.property(anyDeck, fc.string(), (cards, seed) => {
        for (const question of choices(quiz(cards, 14, seed))) expectFitOptions(question, noteOf(cards, question));
      }),
    );
  });

  it("are never the key written another way", () => {
    const cards = ["37B", "370亿", "12B", "7B", "671B"].map((answer) =>
      anEntry(answer, {}, { kind: "number", answer }),
    );

    fc.assert(
      fc.property(fc.string(), (seed) => {
        for (const { options } of choices(quiz(cards, 5, seed))) {
          expect(options.map(({ text }) => text)).not.toEqual(expect.arrayContaining(["37B", "370亿"]));
        }
      }),
    );
  });

  it("are of the same kind of thing as the key", () => {
    const kinds = [
      ["12B", "37B", "671B", "7B"],
      ["三条", "四条", "五条", "六条"],
      ["七位", "八位", "九位", "六位"],
      ["第一项", "第二项", "第三项", "第四项"],
      ["5% 到 6%", "7% 到 8%", "1% 到 2%", "3% 到 4%"],
      ["Paris", "Oslo", "Rome", "Berlin"],
      ["蒸馏法", "路由器", "微调集", "量化表"],
    ];
    const cards = kinds.flat().map((answer) => anEntry(answer, {}, { answer }));

    fc.assert(
      fc.property(fc.string(), (seed) => {
        for (const { answer, options } of choices(quiz(cards, cards.length, seed))) {
          const alike = kinds.find((answers) => answers.includes(answer));

          expect(alike).toEqual(expect.arrayContaining(options.map(({ text }) => text)));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("are the note's own where it brings them", () => {
    const own = [
      { text: "speed", correct: false },
      { text: "memory", correct: true },
      { text: "noise", correct: false },
    ];

    const [question] = choices(quiz([anEntry("own", {}, { kind: "multiple-choice", options: own })]));

    expect(question?.options.map(({ text }) => text).sort()).toEqual(["memory", "noise", "speed"]);
    expect(question && markAnswer(question, question.keyOptionId)).toBe(true);
  });
});

describe("statements", () => {
  it("hold about as often as not", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const cards = [aTrueFalse("x", "正确"), aTrueFalse("y", "True"), ...DECK];
        const keys = quiz(cards, 16, seed).flatMap((q) => (q.kind === "true-false" ? [q.keyOptionId] : []));
        const trues = keys.filter((key) => key === "true").length;

        expect(Math.abs(trues - (keys.length - trues))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("say what the document says where they hold, and another word where not", () => {
    for (const question of quiz(DECK, 14)) {
      if (question.kind !== "true-false") continue;
      const isQuoted = question.stem === question.source?.quote;

      expect(question.keyOptionId).toBe(`${isQuoted}`);
      expect(question.stem).not.toContain("____");
    }
  });

  it.each([
    ["错误", "false"],
    ["False", "false"],
    ["正确", "true"],
    ["对", "true"],
  ])("read %s as %s", (answer, key) => {
    expect(quiz([aTrueFalse("x", answer)])).toMatchObject([{ kind: "true-false", keyOptionId: key }]);
  });

  it("are not asked where the note does not say whether they hold", () => {
    expect(quiz([aTrueFalse("x", "perhaps")])).toEqual([]);
  });
});

it("asks nothing of an empty deck", () => {
  expect(quiz([])).toEqual([]);
});

it("says of each question who made its note, where it was not the app itself", () => {
  const [first, ...others] = DECK as [CardWithNote, ...CardWithNote[]];
  const made = { ...first, note: { ...first.note, maker: "language-model" } as const };

  const makers = quiz([made, ...others], DECK.length).map((question) => [question.noteId, question.maker]);

  expect(makers).toHaveLength(DECK.length);
  expect(makers.filter(([, maker]) => maker)).toEqual([[made.note.id, "language-model"]]);
});

describe("the kinds of a quiz", () => {
  it("are those asked for", () => {
    const only = buildQuiz([...DECK, aTrueFalse("x", "true")], { seed: "seed", count: 20, kinds: ["multiple-choice"] });

    expect(Object.keys(counts(only))).toEqual(["multiple-choice"]);
  });
});
