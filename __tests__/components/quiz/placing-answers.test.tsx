import { screen } from "@testing-library/react";
import { PlacingAnswers } from "../../../components/quiz/placing-answers";
import type { GivenAnswer, PlacingQuestion } from "../../../lib/domain/quiz/quiz";
import type { CardId, NoteId } from "../../../lib/domain/shared/ids";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

const MATCHING: PlacingQuestion = {
  kind: "matching",
  noteId: "note-1" as NoteId,
  cardId: "card-1" as CardId,
  language: "en",
  stem: "Match each item with its explanation.",
  answer: "",
  source: null,
  premises: ["Speed", "Safety"],
  options: [
    { id: "a", text: "nothing leaks" },
    { id: "b", text: "it is quick" },
    { id: "c", text: "it is cheap" },
  ],
  keyOptionIds: ["b", "a"],
};
const ORDERING: PlacingQuestion = { ...MATCHING, kind: "ordering", premises: [], keyOptionIds: ["c", "a", "b"] };

function show(question: PlacingQuestion, given?: GivenAnswer) {
  const onAnswer = jest.fn();
  const user = renderScreen(<PlacingAnswers question={question} given={given} onAnswer={onAnswer} />, {
    services: someServices(),
  });
  return { user, onAnswer };
}

it("matches by tap: each option goes to the first empty place", async () => {
  const { user, onAnswer } = show(MATCHING);

  await user.click(screen.getByRole("button", { name: /it is quick/ }));
  await user.click(screen.getByRole("button", { name: /nothing leaks/ }));
  await user.click(screen.getByRole("button", { name: "Answer" }));

  expect(onAnswer).toHaveBeenCalledWith("b,a");
});

it("orders by keyboard, and Backspace takes the last back", async () => {
  const { user, onAnswer } = show(ORDERING);

  await user.keyboard("31{Backspace}12");
  await user.click(screen.getByRole("button", { name: "Answer" }));

  expect(onAnswer).toHaveBeenCalledWith("c,a,b");
});

it("empties a place that is chosen, and fills it first afterwards", async () => {
  const { user, onAnswer } = show(MATCHING);

  await user.keyboard("12");
  await user.click(screen.getByRole("button", { name: "Speed: nothing leaks" }));
  await user.keyboard("3");
  await user.click(screen.getByRole("button", { name: "Answer" }));

  expect(onAnswer).toHaveBeenCalledWith("c,b");
});

it("takes no answer before every place is filled", async () => {
  const { user, onAnswer } = show(MATCHING);

  await user.keyboard("1");

  expect(screen.getByRole("button", { name: "Answer" })).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "I don't know" }));
  expect(onAnswer).toHaveBeenCalledWith(null);
});

it("names the place that the next option goes to", async () => {
  const { user } = show(ORDERING);

  await user.keyboard("1");

  expect(screen.getByRole("button", { name: "Place 2: empty" })).toHaveAttribute("aria-current", "step");
});

it("tells each wrong place what belongs there, by word", () => {
  show(MATCHING, "b,c");

  expect(screen.getByText("Right: nothing leaks")).toBeInTheDocument();
  expect(screen.queryByText("Right: it is quick")).toBeNull();
  expect(screen.queryByRole("button", { name: "Answer" })).toBeNull();
});
