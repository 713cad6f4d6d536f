import { editNote } from "../../../lib/domain/collection/edit-note";
import { aNote } from "../../builders/a-note";

const NOTE = aNote({ answer: "memory", answerSpan: { start: 11, end: 17 } });

it("keeps where the answer stands while the answer stays", () => {
  expect(editNote(NOTE, { question: "Halves what?", answer: "memory" })).toEqual({ ...NOTE, question: "Halves what?" });
});

it("forgets where the old answer stands when the answer changes", () => {
  expect(editNote(NOTE, { answer: "the memory" })).not.toHaveProperty("answerSpan");
});
