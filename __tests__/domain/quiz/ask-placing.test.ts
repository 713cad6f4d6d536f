import { askPlacing, canBePlaced, givenPlaces } from "../../../lib/domain/quiz/ask-placing";
import { buildQuiz } from "../../../lib/domain/quiz/build-quiz";
import { markAnswer } from "../../../lib/domain/quiz/mark-answer";
import { createRandom } from "../../../lib/domain/shared/random";
import { anEntry } from "../../builders/an-entry";

const PAIRS = ["red", "green", "blue", "white"].map((right, index) => ({ left: `flag ${index + 1}`, right }));
const MATCHING = anEntry("a", {}, { kind: "matching", pairs: PAIRS });
const ORDERING = anEntry("b", {}, { kind: "ordering", sequence: ["wash", "cook", "eat"] });
const SEEDS = Array.from({ length: 30 }, (_, index) => createRandom(`${index}`));

describe("a matching question", () => {
  it("asks for all pairs but one, with every answer to choose from", () => {
    const { premises, options, keyOptionIds } = askPlacing(MATCHING, createRandom("seed"));

    expect(premises).toHaveLength(3);
    expect(options.map(({ text }) => text).sort()).toEqual(["blue", "green", "red", "white"]);
    expect(keyOptionIds).toHaveLength(3);
  });

  it("is right only when every option is beside its premise", () => {
    for (const random of SEEDS) {
      const question = askPlacing(MATCHING, random);
      const right = question.premises.map((premise) => PAIRS.find(({ left }) => left === premise)?.right);
      const ids = right.map((text) => question.options.find((option) => option.text === text)?.id ?? "");

      expect(markAnswer(question, givenPlaces(ids))).toBe(true);
      expect(markAnswer(question, givenPlaces([...ids].reverse()))).toBe(false);
      expect(markAnswer(question, null)).toBe(false);
    }
  });
});

describe("an ordering question", () => {
  it("is never shown in its right order", () => {
    for (const random of SEEDS) {
      expect(askPlacing(ORDERING, random).options.map(({ text }) => text)).not.toEqual(["wash", "cook", "eat"]);
    }
  });

  it("is right in the order of the sequence", () => {
    const question = askPlacing(ORDERING, createRandom("seed"));
    const ids = ["wash", "cook", "eat"].map(
      (text) => question.options.find((option) => option.text === text)?.id ?? "",
    );

    expect(markAnswer(question, givenPlaces(ids))).toBe(true);
    expect(markAnswer(question, givenPlaces([ids[1] ?? "", ids[0] ?? "", ids[2] ?? ""]))).toBe(false);
  });
});

it("is not asked where there is too little to place, or two texts are the same", () => {
  expect(canBePlaced(anEntry("c", {}, { kind: "ordering", sequence: ["wash", "eat"] }).note)).toBe(false);
  expect(canBePlaced(anEntry("c", {}, { kind: "matching", pairs: PAIRS.slice(2) }).note)).toBe(false);
  expect(canBePlaced(anEntry("c", {}, { kind: "ordering", sequence: ["wash", "wash", "eat"] }).note)).toBe(false);
});

it("is part of a quiz", () => {
  const kinds = buildQuiz([MATCHING, ORDERING], {
    seed: "seed",
    count: 5,
  }).map(({ kind }) => kind);

  expect(kinds.sort()).toEqual(["matching", "ordering"]);
});
