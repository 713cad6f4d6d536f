import { screen } from "@testing-library/react";
import { ChoiceAnswers } from "../../../components/quiz/choice-answers";
import type { ChoiceQuestion } from "../../../lib/domain/quiz/quiz";
import type { CardId, NoteId } from "../../../lib/domain/shared/ids";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

const QUESTION: ChoiceQuestion = {
  kind: "multiple-choice",
  noteId: "note-1" as NoteId,
  cardId: "card-1" as CardId,
  language: "en",
  stem: "Which format halves memory?",
  answer: "FP8",
  source: null,
  options: [
    { id: "first", text: "FP16" },
    { id: "second", text: "FP8" },
  ],
  keyOptionId: "second",
};

it("chooses an option by its number", async () => {
  const onAnswer = jest.fn();
  const user = renderScreen(<ChoiceAnswers question={QUESTION} given={undefined} onAnswer={onAnswer} />, {
    services: someServices(),
  });

  await user.keyboard("2");

  expect(onAnswer).toHaveBeenCalledWith("second");
});

it("takes no number once the question is answered, nor one without an option", async () => {
  const onAnswer = jest.fn();
  const user = renderScreen(<ChoiceAnswers question={QUESTION} given="first" onAnswer={onAnswer} />, {
    services: someServices(),
  });

  await user.keyboard("29");

  expect(onAnswer).not.toHaveBeenCalled();
});

it("tells the right option and the wrong choice by word, not only by colour", () => {
  renderScreen(<ChoiceAnswers question={QUESTION} given="first" onAnswer={() => undefined} />, {
    services: someServices(),
  });

  expect(screen.getByRole("button", { name: /FP8.*Right answer/ })).toBeDisabled();
  expect(screen.getByRole("button", { name: /FP16.*Your answer/ })).toBeDisabled();
});
