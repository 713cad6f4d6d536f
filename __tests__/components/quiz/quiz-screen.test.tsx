import { screen, waitFor } from "@testing-library/react";
import { QuizScreen } from "../../../components/quiz/quiz-screen";
import type { Services } from "../../../components/shell/services";
import type { DeckId } from "../../../lib/domain/shared/ids";
import { aDeck } from "../../builders/a-deck";
import { anEntry } from "../../builders/an-entry";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

const DECK = aDeck();
/** Two questions that can only be asked by typing: nothing else is of the answers' kinds. */
const CARDS = [
  anEntry("a", {}, { question: "Which format halves memory?", answer: "FP8" }),
  anEntry("b", {}, { question: "Where is it hosted?", answer: "on the Azure cloud platform" }),
];

async function servicesWithCards(): Promise<Services> {
  const services = someServices();
  await services.collection.notes.add({ deck: DECK, cards: CARDS });
  return services;
}

async function startQuiz(services: Services) {
  const user = renderScreen(<QuizScreen />, { services, query: `deck=${DECK.id}` });
  await user.click(await screen.findByRole("button", { name: "Start the quiz" }));
  return user;
}

/** Answers both questions: FP8 is right for one of them, so one is missed. */
async function takeQuiz(services: Services) {
  const user = await startQuiz(services);
  await user.type(screen.getByRole("textbox", { name: "Your answer" }), "fp8{Enter}");
  await user.click(screen.getByRole("button", { name: "Next" }));
  await user.type(screen.getByRole("textbox", { name: "Your answer" }), "ＦＰ８{Enter}");
  await user.click(screen.getByRole("button", { name: "See the result" }));
  return user;
}

beforeEach(() => sessionStorage.clear());

it("explains that a small deck gives fewer questions", async () => {
  renderScreen(<QuizScreen />, { services: await servicesWithCards(), query: `deck=${DECK.id}` });

  expect(await screen.findByText("Only 2 questions can be asked from this deck.")).toBeVisible();
});

it("tells at once what was right, with its evidence, and goes on by Enter", async () => {
  const user = await startQuiz(await servicesWithCards());

  await user.type(screen.getByRole("textbox", { name: "Your answer" }), "something else{Enter}");

  expect(screen.getByText("Not right")).toBeVisible();
  expect(screen.getByText(/Right answer/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Next" })).toHaveFocus();
});

it("keeps the result once, with what was given for each question", async () => {
  const services = await servicesWithCards();

  await takeQuiz(services);

  expect(await screen.findByText("1 of 2 right")).toBeVisible();
  const results = await services.collection.quizzes.list(DECK.id as DeckId);
  expect(results).toHaveLength(1);
  expect(results[0]?.answers.map(({ isCorrect }) => isCorrect).toSorted()).toEqual([false, true]);
});

it("takes what was missed into the schedule as Again, exactly once", async () => {
  const services = await servicesWithCards();
  const user = await takeQuiz(services);

  await user.dblClick(screen.getByRole("button", { name: "Review what you missed" }));

  expect(await screen.findByText("1 card will come back soon.")).toBeVisible();
  const logs = await Promise.all(CARDS.map(({ card }) => services.collection.reviews.listByCard(card.id)));
  expect(logs.flat().map(({ rating, origin }) => ({ rating, origin }))).toEqual([{ rating: "again", origin: "quiz" }]);
});

it("goes on with an unfinished quiz after a reload", async () => {
  const services = await servicesWithCards();
  const user = await startQuiz(services);
  await user.type(screen.getByRole("textbox", { name: "Your answer" }), "FP8{Enter}");
  await user.click(screen.getByRole("button", { name: "Next" }));
  document.body.replaceChildren();

  const again = renderScreen(<QuizScreen />, { services, query: `deck=${DECK.id}` });
  await again.click(await screen.findByRole("button", { name: "Go on where you stopped (1 of 2)" }));

  expect(screen.getByText("Question 2 of 2")).toBeVisible();
});

it("lets Enter end a composition without answering", async () => {
  const user = await startQuiz(await servicesWithCards());
  const box = screen.getByRole("textbox", { name: "Your answer" });
  await user.type(box, "FP8");

  const enter = new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true });
  box.dispatchEvent(enter);

  await waitFor(() => expect(enter.defaultPrevented).toBe(true));
});
