import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { ReviewScreen } from "../../../components/review/review-screen";
import type { Services } from "../../../components/shell/services";
import { UnsavedNotice } from "../../../components/shell/unsaved-notice";
import { createPendingWrites } from "../../../lib/browser/pending-writes";
import type { CardWithNote } from "../../../lib/domain/ports";
import { DEFAULT_SETTINGS } from "../../../lib/domain/settings/settings";
import { AppError } from "../../../lib/domain/shared/app-error";
import type { CardId, DocumentId } from "../../../lib/domain/shared/ids";
import { aDeck } from "../../builders/a-deck";
import { aStoredDocument } from "../../builders/a-stored-document";
import { anEntry } from "../../builders/an-entry";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

const FIRST = anEntry("a", {}, { question: "Which format halves memory?", answer: "FP8" });
const SECOND = anEntry("b", { position: 1 }, { question: "Who hosts it?", answer: "Azure" });

async function servicesWith(cards: readonly CardWithNote[], given: Partial<Services> = {}): Promise<Services> {
  const services = someServices(given);
  await services.collection.notes.add({ deck: aDeck(), cards });
  return services;
}

/** Services whose reviews are saved by the given function. */
function savingBy(services: Services, save: Services["collection"]["reviews"]["save"]): Services {
  const { collection } = services;
  return { ...services, collection: { ...collection, reviews: { ...collection.reviews, save } } };
}

async function review(services: Services) {
  const user = renderScreen(
    <>
      <UnsavedNotice />
      <ReviewScreen />
    </>,
    { services },
  );
  await screen.findByRole("article");
  return user;
}

const question = () => screen.getByRole("heading", { level: 2 }).textContent;
const reviewsOf = ({ collection }: Services, { card }: CardWithNote) => collection.reviews.listByCard(card.id);

beforeAll(() => {
  window.scrollTo = () => undefined;
});

it("shows the answer with Space, then rates with a digit and goes on", async () => {
  const services = await servicesWith([FIRST, SECOND]);
  const user = await review(services);

  await user.keyboard(" ");
  expect(screen.getByText("FP8")).toBeVisible();
  await user.keyboard("3");

  expect(question()).toBe("Who hosts it?");
  await waitFor(async () => expect(await reviewsOf(services, FIRST)).toMatchObject([{ rating: "good" }]));
});

it("takes Enter as Good once the answer is shown", async () => {
  const services = await servicesWith([FIRST]);
  const user = await review(services);

  await user.keyboard("{Enter}{Enter}");

  await waitFor(async () => expect(await reviewsOf(services, FIRST)).toMatchObject([{ rating: "good" }]));
});

it("says on each rating when the card returns", async () => {
  const user = await review(await servicesWith([FIRST]));

  await user.click(screen.getByRole("button", { name: "Show answer" }));

  const ratings = within(screen.getByRole("group", { name: "How well did you know it?" }));
  expect(ratings.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "1Again 1 min",
    "2Hard 6 min",
    "3Good 10 min",
    expect.stringMatching(/^4Easy \d+ days$/),
  ]);
});

it("leaves the keys of an input method alone", async () => {
  await review(await servicesWith([FIRST]));

  fireEvent.keyDown(document.body, { key: " ", isComposing: true });
  fireEvent.keyDown(document.body, { key: " ", keyCode: 229 });

  expect(screen.queryByText("FP8")).not.toBeInTheDocument();
});

it("has no single-key shortcuts where they are switched off", async () => {
  const services = await servicesWith([FIRST]);
  await services.collection.settings.save({ ...DEFAULT_SETTINGS, hasShortcuts: false });
  await review(services);

  fireEvent.keyDown(document.body, { key: " " });

  expect(screen.queryByText("FP8")).not.toBeInTheDocument();
});

it("takes the last rating back with u", async () => {
  const services = await servicesWith([FIRST, SECOND]);
  const user = await review(services);

  await user.keyboard(" 4");
  await user.keyboard("u");

  await waitFor(() => expect(question()).toBe("Which format halves memory?"));
  expect(screen.getByText("FP8")).toBeVisible();
  await waitFor(async () => expect((await reviewsOf(services, FIRST))[0]?.undoneAt).not.toBeNull());
  expect((await services.collection.cards.get(FIRST.card.id))?.card.schedule.phase).toBe("new");
});

it("shows the next card at once, and the review as pending until it is saved", async () => {
  const services = await servicesWith([FIRST, SECOND], { pending: createPendingWrites(window) });
  let finish: () => void = () => undefined;
  const slow = savingBy(services, () => new Promise((resolve) => (finish = resolve)));
  const user = await review(slow);

  await user.keyboard(" 4");

  expect(question()).toBe("Who hosts it?");
  expect(screen.getByText("Saving…")).toBeInTheDocument();
  expect(services.pending.count()).toBe(1);
  finish();
  await waitFor(() => expect(screen.queryByText("Saving…")).not.toBeInTheDocument());
  expect(services.pending.count()).toBe(0);
});

it("keeps the answer when the device is full, and saves it on retry", async () => {
  const services = await servicesWith([FIRST, SECOND], { pending: createPendingWrites(window) });
  let isFull = true;
  const full = savingBy(services, (card, entry) =>
    isFull ? Promise.reject(new AppError("storage/quota-exceeded")) : services.collection.reviews.save(card, entry),
  );
  const user = await review(full);

  await user.keyboard(" 4");
  await user.keyboard(" 4");

  expect(await screen.findByRole("alert")).toHaveTextContent(/no room left.*2 answers are kept/);
  expect(services.pending.count()).toBe(2);
  isFull = false;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
  expect(await reviewsOf(services, FIRST)).toHaveLength(1);
  expect(await reviewsOf(services, SECOND)).toHaveLength(1);
});

it("drops a card that another tab has reviewed, and says so", async () => {
  const services = await servicesWith([FIRST, SECOND]);
  const user = await review(savingBy(services, () => Promise.reject(new AppError("storage/stale-card"))));

  await user.keyboard(" 1");

  expect(await screen.findByText(/reviewed in another tab/)).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

it("lets the learner pick an option, and marks right and wrong", async () => {
  const options = [
    { text: "FP16", correct: false },
    { text: "FP8", correct: true },
  ];
  const user = await review(
    await servicesWith([anEntry("a", {}, { kind: "multiple-choice", question: "Which?", answer: "FP8", options })]),
  );

  await user.click(screen.getByRole("button", { name: "FP16" }));

  expect(screen.getByText("Not this one.")).toBeVisible();
  expect(screen.getByRole("button", { name: /^FP16\s*\(your choice\)$/ })).toBeVisible();
  expect(screen.getByRole("button", { name: /^FP8\s*\(the answer\)$/ })).toBeVisible();
  expect(screen.getByRole("button", { name: /^Good/ })).toBeVisible();
});

it("reads the blank of a cloze as a blank, and fills it", async () => {
  const entry = anEntry("a", {}, { kind: "cloze", question: "It uses ____ precision.", answer: "8-bit" });
  const user = await review(await servicesWith([entry]));

  expect(question()).toBe("It uses blank precision.");
  await user.keyboard(" ");

  expect(question()).toBe("It uses 8-bit precision.");
});

it("shows the source sentence with the answer lit in it, and the way to the document", async () => {
  const source = { documentId: "doc-1" as DocumentId, start: 40, end: 71, quote: "It trains with **8-bit** numbers." };
  const services = await servicesWith([anEntry("a", {}, { question: "How many bits?", answer: "8-bit", source })]);
  await services.collection.notes.add({ document: aStoredDocument({ id: source.documentId }), cards: [] });
  const user = await review(services);

  await user.keyboard(" ");

  const evidence = screen.getByRole("figure");
  expect(evidence).toHaveTextContent("It trains with 8-bit numbers.");
  expect(evidence.querySelector("mark")).toHaveTextContent("8-bit");
  expect(screen.getByRole("link", { name: "Open in the document" })).toHaveAttribute(
    "href",
    expect.stringMatching(/^\/document\/?\?id=doc-1&at=40$/),
  );
});

it("says that a card written by hand has no source", async () => {
  const user = await review(await servicesWith([FIRST]));

  await user.keyboard(" ");

  expect(screen.getByText("Written by hand, without a source.")).toBeVisible();
});

it("says with the answer that a language model made the card", async () => {
  const source = { documentId: "document" as DocumentId, start: 0, end: 19, quote: "Water boils at 100." };
  const made = anEntry("a", {}, { maker: "language-model", source });
  const user = await review(await servicesWith([made]));

  await user.click(screen.getByRole("button", { name: "Show answer" }));

  expect(screen.getByText("Made by a language model")).toBeVisible();
});

it("suspends a card from the menu, and puts it back on undo", async () => {
  const services = await servicesWith([FIRST, SECOND]);
  const user = await review(services);
  const isSuspended = async () => (await services.collection.cards.get(FIRST.card.id as CardId))?.card.isSuspended;

  await user.click(screen.getByRole("button", { name: "More for this card" }));
  await user.click(screen.getByRole("button", { name: "Suspend the card" }));
  expect(question()).toBe("Who hosts it?");
  await waitFor(async () => expect(await isSuspended()).toBe(true));

  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(question()).toBe("Which format halves memory?");
  await waitFor(async () => expect(await isSuspended()).toBe(false));
});

it("mends a card in the middle of the session", async () => {
  const services = await servicesWith([FIRST]);
  const user = await review(services);

  await user.keyboard("e");
  const field = await screen.findByRole("textbox", { name: "Question" });
  await user.clear(field);
  await user.type(field, "Which format is smaller?");
  await user.click(screen.getByRole("button", { name: "Save" }));

  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(question()).toBe("Which format is smaller?");
});

it("sums the session up, and asks the browser to keep the data", async () => {
  const services = await servicesWith([FIRST]);
  const askToPersist = jest.fn(async () => true);
  const user = await review({ ...services, storage: { ...services.storage, askToPersist } });

  await user.keyboard(" 4");

  expect(await screen.findByRole("heading", { name: "That is all for now" })).toHaveFocus();
  expect(screen.getByText("100%")).toBeVisible();
  expect(screen.getByText("Tomorrow").nextSibling).toHaveTextContent("0");
  expect(askToPersist).toHaveBeenCalledTimes(1);
});

it("keeps updates out while a card is on the desk", async () => {
  const services = await servicesWith([FIRST]);
  const release = jest.fn();
  const user = await review({ ...services, offline: { ...services.offline, holdUpdates: () => release } });

  expect(release).not.toHaveBeenCalled();
  await user.keyboard(" 4");

  await waitFor(() => expect(release).toHaveBeenCalledTimes(1));
});

it("says that a deck is not here", async () => {
  renderScreen(<ReviewScreen />, { services: someServices(), query: "deck=gone" });

  expect(await screen.findByRole("alert")).toHaveTextContent("This deck is not on this device.");
});
