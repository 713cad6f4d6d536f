import type { FrameName } from "../../../../../lib/domain/generation/item";
import { someQuestions } from "../../../../builders/some-facts";

type Example = readonly [frame: FrameName, sentence: string, question: string | null, answer: string];

const EXAMPLES: readonly Example[] = [
  [
    "role",
    "The Ostwald process was independently described by Karl Kuhlmann.",
    "Who independently described the Ostwald process?",
    "Karl Kuhlmann",
  ],
];

describe("what an English sentence says, and no more", () => {
  it.each(EXAMPLES)("%s: %s", async (frame, sentence, question, answer) => {
    expect(await someQuestions(frame, sentence)).toContainEqual([question, answer]);
  });
});
