import { screen, waitFor, within } from "@testing-library/react";
import { HostScreen } from "../../../../components/classroom/host/host-screen";
import type { ClassQuiz } from "../../../../lib/domain/classroom/class-quiz";
import type { RoomSettings } from "../../../../lib/domain/classroom/room-settings";
import { AppError } from "../../../../lib/domain/shared/app-error";
import type { DocumentId } from "../../../../lib/domain/shared/ids";
import { aDeck } from "../../../builders/a-deck";
import { aLedClassroom } from "../../../builders/a-led-classroom";
import { anEntry } from "../../../builders/an-entry";
import { someServices } from "../../../builders/some-services";
import { renderRoom } from "../../../support/render-room";

const DECK = aDeck();

/** Notes that bring their own wrong options, so that each can be asked by choosing. */
function someEntries(count: number) {
  return Array.from({ length: count }, (_, index) =>
    anEntry(
      `n${index}`,
      {},
      {
        kind: "multiple-choice",
        question: `How many tokens did run ${index} take?`,
        answer: `${index + 1} trillion`,
        options: [
          { text: `${index + 1} trillion`, correct: true },
          { text: `${index + 101} trillion`, correct: false },
          { text: `${index + 201} trillion`, correct: false },
        ],
      },
    ),
  );
}

async function prepare({ cards = 12, query = `deck=${DECK.id}` } = {}) {
  const services = someServices();
  if (cards > 0) await services.collection.notes.add({ deck: DECK, cards: someEntries(cards) });
  const classroom = aLedClassroom();
  const opened: { quiz: ClassQuiz; settings: RoomSettings }[] = [];
  const { create } = classroom.service;
  classroom.service.create = (quiz, settings) => {
    opened.push({ quiz, settings });
    return create(quiz, settings);
  };
  const visited: string[] = [];
  const user = await renderRoom(<HostScreen />, classroom, { services, query, onPush: (href) => visited.push(href) });
  return { user, classroom, opened, visited };
}

const openButton = () => screen.findByRole("button", { name: /^Open the room/ });
const previewed = () => within(screen.getByRole("list", { name: "Questions" })).getAllByRole("listitem");

beforeEach(() => localStorage.clear());

it("lets a teacher without a deck choose one", async () => {
  await prepare({ query: "" });

  expect(await screen.findByRole("link", { name: new RegExp(DECK.name) })).toHaveAttribute(
    "href",
    expect.stringContaining(`deck=${DECK.id}`),
  );
});

it("says what to do where there is no card to play", async () => {
  await prepare({ cards: 0, query: "" });

  expect(await screen.findByRole("link", { name: "Add a document" })).toBeVisible();
});

it("opens a room with what is previewed, by accuracy and without streaks unless asked", async () => {
  const { user, opened, visited } = await prepare();

  await user.click(await openButton());

  await waitFor(() => expect(visited).toEqual(["/host/?room=room-1"]));
  expect(opened[0]?.quiz.questions).toHaveLength(10);
  expect(opened[0]?.settings).toMatchObject({ scoring: "accuracy", countsStreaks: false, showsBoard: false });
});

it("leaves a question out, and the next of the deck takes its place", async () => {
  const { user, opened } = await prepare();
  await openButton();
  const [first] = previewed();
  const text = within(first as HTMLElement).getByText(/^How many tokens/).textContent;

  await user.click(screen.getByRole("button", { name: "Leave out question 1" }));
  expect(previewed()).toHaveLength(10);
  await user.click(await openButton());

  expect(opened[0]?.quiz.questions.map((question) => question.text)).not.toContain(text);
});

it("says how many questions a small deck has", async () => {
  await prepare({ cards: 3 });

  expect(await screen.findByText("Only 3 questions of this deck can be answered by choosing.")).toBeVisible();
});

it("plays as the settings say", async () => {
  const { user, opened } = await prepare();
  await openButton();

  await user.selectOptions(screen.getByRole("combobox", { name: "Time to answer" }), "No limit");
  await user.click(screen.getByRole("radio", { name: /^For speed as well/ }));
  await user.click(screen.getByRole("radio", { name: /^Given at random/ }));
  await user.click(screen.getByText("Teams, standing, seats"));
  await user.click(await screen.findByRole("switch", { name: "Show the standing between questions" }));
  await user.click(screen.getByRole("switch", { name: "Points for right answers in a row" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Teams" }), "4 teams");
  await user.selectOptions(screen.getByRole("combobox", { name: "Most students" }), "300");
  await user.click(await openButton());

  expect(opened[0]?.settings).toEqual({
    scoring: "speed",
    countsStreaks: true,
    answerSeconds: null,
    names: "generated",
    teams: 4,
    seatLimit: 300,
    showsBoard: true,
  });
});

it("refuses a survey without two different answers, and adds a whole one", async () => {
  const { user, opened } = await prepare();
  await openButton();

  await user.click(screen.getByRole("button", { name: "Write a survey or a debate" }));
  await user.type(screen.getByRole("textbox", { name: "Question" }), "How was it?");
  await user.type(screen.getByRole("textbox", { name: "Answers" }), "Good\nGood");
  await user.click(screen.getByRole("button", { name: "Add" }));
  expect(screen.getByText("Give 2 to 8 different answers.")).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: "Answers" }), "\nBad");
  await user.click(screen.getByRole("button", { name: "Add" }));
  await user.click(await openButton());

  const own = opened[0]?.quiz.questions.at(-1);
  expect(own).toMatchObject({ kind: "survey", text: "How was it?", keyOptionIds: [], note: null });
  expect(own?.options.map(({ text }) => text)).toEqual(["Good", "Bad"]);
});

it("starts a debate from a claim of the deck", async () => {
  const source = { documentId: "document-1" as DocumentId, start: 0, end: 20, quote: "OpenAI claims a copy." };
  const services = someServices();
  const claim = anEntry("claim", {}, { frame: "claim", source });
  await services.collection.notes.add({ deck: DECK, cards: [claim] });
  const query = `deck=${DECK.id}`;
  const user = await renderRoom(<HostScreen />, aLedClassroom(), { services, query });
  await user.click(await screen.findByRole("button", { name: "Write a survey or a debate" }));
  await user.click(screen.getByRole("radio", { name: /^Debate/ }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Claims of this deck" }), "OpenAI claims a copy.");

  expect(screen.getByRole("textbox", { name: "Claim" })).toHaveValue("OpenAI claims a copy.");
  expect(screen.getByRole("textbox", { name: "A sentence that speaks for it" })).toHaveValue("OpenAI claims a copy.");
});

it("gives a debate the sentences of both sides", async () => {
  const { user, opened } = await prepare();
  await openButton();

  await user.click(screen.getByRole("button", { name: "Write a survey or a debate" }));
  await user.click(screen.getByRole("radio", { name: /^Debate/ }));
  await user.type(screen.getByRole("textbox", { name: "Claim" }), "It was copied.");
  await user.type(screen.getByRole("textbox", { name: "A sentence that speaks for it" }), "They look alike.");
  await user.type(screen.getByRole("textbox", { name: "A sentence that speaks against it" }), "It is older.");
  await user.click(screen.getByRole("button", { name: "Add" }));
  await user.click(await openButton());

  const own = opened[0]?.quiz.questions.at(-1);
  expect(own).toMatchObject({ kind: "debate", keyOptionIds: [] });
  expect(own?.options).toHaveLength(3);
  expect([own?.note?.source, ...(own?.note?.evidence ?? [])].map((span) => span?.quote)).toEqual([
    "They look alike.",
    "It is older.",
  ]);
});

it("opens one room however often the button is pressed", async () => {
  const { user, opened } = await prepare();

  await user.dblClick(await openButton());

  expect(opened).toHaveLength(1);
});

it("says that the server cannot be reached, and tries again", async () => {
  const { user, classroom, visited } = await prepare();
  const { create } = classroom.service;
  classroom.service.create = async () => {
    throw new AppError("classroom/unreachable");
  };
  await user.click(await openButton());
  expect(await screen.findByRole("alert")).toBeVisible();
  classroom.service.create = create;

  await user.click(await openButton());

  await waitFor(() => expect(visited).toHaveLength(1));
});

it("leads back into a room that is still there", async () => {
  const { classroom } = await prepare();
  await classroom.service.create({ title: "Deck", questions: [] }, {} as RoomSettings);
  document.body.replaceChildren();

  await renderRoom(<HostScreen />, classroom, { query: "" });

  expect(screen.getByRole("link", { name: "Back to your room" })).toHaveAttribute(
    "href",
    expect.stringContaining("room=room-1"),
  );
});

it("plays the teacher's own questions alone", async () => {
  const { user, opened } = await prepare();
  await openButton();

  await user.selectOptions(screen.getByRole("combobox", { name: /^How many/ }), "None, only my own");
  await user.click(screen.getByRole("button", { name: "Write a survey or a debate" }));
  await user.type(screen.getByRole("textbox", { name: "Question" }), "How was it?");
  await user.type(screen.getByRole("textbox", { name: "Answers" }), "Good\nBad");
  await user.click(screen.getByRole("button", { name: "Add" }));
  await user.click(await openButton());

  expect(opened[0]?.quiz.questions.map(({ text }) => text)).toEqual(["How was it?"]);
});
