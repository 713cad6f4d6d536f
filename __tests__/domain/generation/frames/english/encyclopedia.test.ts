import type { FrameName } from "../../../../../lib/domain/generation/item";
import { someQuestions } from "../../../../builders/some-facts";

type Example = readonly [frame: FrameName, sentence: string, question: string | null, answer: string];

const EXAMPLES: readonly Example[] = [
  [
    "role",
    "In 1564, René de Laval established the first European fort, Fort Louise, on the Saint Johns River.",
    "Who established the first European fort on the Saint Johns River in 1564?",
    "René de Laval",
  ],
  [
    "date",
    "The Gallicans briefly gained independence for the French church in 1682.",
    "In what year did the Gallicans briefly gain independence for the French church?",
    "1682",
  ],
  [
    "date",
    "Hurricane Flora in 1999 caused floods in what is now Georgia. Marie Curie was born in Warsaw in 1867.",
    "In what year was Marie Curie born in Warsaw?",
    "1867",
  ],
  [
    "role",
    "Following the abolition of slavery, Nelson Harrow founded the Peace Trust of Durban.",
    "Following the abolition of slavery, who founded the Peace Trust of Durban?",
    "Nelson Harrow",
  ],
  [
    "date",
    "E.I. du Pont, a pupil of Francis I, founded the Peace Trust of Durban in 1802.",
    "In what year did E.I. du Pont found the Peace Trust of Durban?",
    "1802",
  ],
];

describe("frames of an encyclopedia's English", () => {
  it.each(EXAMPLES)("%s: %s", async (frame, sentence, question, answer) => {
    expect(await someQuestions(frame, sentence)).toContainEqual([question, answer]);
  });
});
