import { cleanup, screen, waitFor } from "@testing-library/react";
import { ImportScreen } from "../../../components/import/import-screen";
import type { Services } from "../../../components/shell/services";
import { packText, unpackText } from "../../../lib/browser/classroom/take-home-link";
import { writeHandOff } from "../../../lib/domain/classroom/hand-off";
import type { MissedNote } from "../../../lib/domain/classroom/messages";
import { AppError } from "../../../lib/domain/shared/app-error";
import { aTakeHomeNote } from "../../builders/a-room";
import { noonOf } from "../../builders/a-study-moment";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

const MISSED: MissedNote[] = [
  { note: aTakeHomeNote({ id: "n1", question: "How many bits?" }), outcome: "missed" },
  { note: aTakeHomeNote({ id: "n2", question: "How many experts?" }), outcome: "missed" },
  { note: aTakeHomeNote({ id: "n3", question: "How many layers?" }), outcome: "slow" },
];

const handOffText = (missed = MISSED) => writeHandOff({ roomId: "room-1", title: "DeepSeek", missed });

function open(services: Services) {
  return renderScreen(<ImportScreen />, { services });
}

async function openLink(services = someServices({ unpackHandOff: unpackText }), missed = MISSED) {
  window.location.hash = await packText(handOffText(missed));
  const user = open(services);
  await screen.findByRole("heading", { level: 1, name: "From your class" });
  return { user, services };
}

const button = (name: string) => screen.findByRole("button", { name });

async function dueTomorrow({ collection }: Services): Promise<string[]> {
  const decks = (await collection.decks.list()).map(({ id }) => id);
  const { learning, review } = await collection.cards.listDue(decks, noonOf(20_001), 100);
  return [...learning, ...review].map(({ note }) => note.id);
}

beforeEach(() => {
  sessionStorage.clear();
  window.location.hash = "";
});

it("shows what a link would add, and writes nothing before the learner agrees", async () => {
  const { services } = await openLink();

  expect(await screen.findByText("2 new cards")).toBeVisible();
  expect(screen.getByText(/deck “DeepSeek”/)).toBeVisible();
  expect(await services.collection.decks.list()).toEqual([]);
});

it("takes what was missed home, to come up the next day", async () => {
  const { user, services } = await openLink();

  await user.click(await button("Take 2 questions home"));

  expect(await screen.findByRole("heading", { name: "2 questions are in your reviews" })).toHaveFocus();
  expect(await dueTomorrow(services)).toEqual(["n1", "n2"]);
});

it("takes what was slow only where the learner wants it", async () => {
  const { user, services } = await openLink();

  await user.click(await screen.findByRole("switch", { name: "Also take 1 that was right but slow" }));
  await user.click(await button("Take 3 questions home"));

  await screen.findByRole("heading", { name: "3 questions are in your reviews" });
  const reviews = await services.collection.reviews.listByDay(20_000, 20_001);
  expect(reviews.map(({ rating }) => rating).sort()).toEqual(["again", "again", "hard"]);
});

it("takes it back, and leaves nothing of it", async () => {
  const { user, services } = await openLink();
  await user.click(await button("Take 2 questions home"));

  await user.click(await button("Undo"));

  expect(await screen.findByRole("heading", { name: /Taken back/ })).toHaveFocus();
  expect(await services.collection.decks.list()).toEqual([]);
  expect(await services.collection.reviews.listByDay(20_000, 20_001)).toEqual([]);
});

it("says of a link that was taken before that all of it is here", async () => {
  const missed = MISSED.slice(0, 2);
  const { user, services } = await openLink(undefined, missed);
  await user.click(await button("Take 2 questions home"));
  await button("Undo");
  cleanup();

  await openLink(services, missed);

  expect(await screen.findByText(/All of this is here already/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Take/ })).toBeNull();
});

it("opens a file of a class where documents are chosen", async () => {
  const user = open(someServices());

  await user.upload(screen.getByLabelText("Choose a file"), new File([handOffText()], "Wengu.json"));

  expect(await button("Take 2 questions home")).toBeVisible();
});

it("reads any other file as the text that it is", async () => {
  const names: string[] = [];
  const readDocument: Services["readDocument"] = async (request) => {
    names.push(request.name ?? "");
    throw new AppError("document/no-text");
  };
  const user = open(someServices({ readDocument }));

  await user.upload(screen.getByLabelText("Choose a file"), new File(['{"format":"else"}'], "other.json"));

  await waitFor(() => expect(names).toEqual(["other.json"]));
});

it.each([
  ["cut off", handOffText().slice(0, 200)],
  ["of another version", handOffText().replace('"version":1', '"version":2')],
  ["with more than a hand-off holds", handOffText().replace('"title"', '"score":9,"title"')],
])("says of a file %s that it cannot be used, and changes nothing", async (_what, text) => {
  const services = someServices();
  const user = open(services);

  await user.upload(screen.getByLabelText("Choose a file"), new File([text], "Wengu.json"));

  expect(await screen.findByRole("alert")).toHaveTextContent("Nothing was changed");
  await user.click(await button("Import a text instead"));
  expect(await screen.findByRole("textbox", { name: "Paste or type a text" })).toBeVisible();
});

it("says so of a damaged link, and of one that the browser cannot read", async () => {
  window.location.hash = "1AAAAAAAAAAAAAAAAAAAAAAAA";
  open(someServices({ unpackHandOff: () => Promise.reject(new Error("broken")) }));

  expect(await screen.findByRole("alert")).toHaveTextContent("cut off on the way");
});

it("keeps the offer when it cannot be saved, to be tried again", async () => {
  const services = someServices({ unpackHandOff: unpackText });
  const { collection } = services;
  let isFull = true;
  const importRows: typeof collection.transfer.importRows = (rows, mode) =>
    isFull ? Promise.reject(new AppError("storage/quota-exceeded")) : collection.transfer.importRows(rows, mode);
  const full = { ...services, collection: { ...collection, transfer: { ...collection.transfer, importRows } } };
  const { user } = await openLink(full);

  await user.click(await button("Take 2 questions home"));
  expect(await screen.findByRole("alert")).toHaveTextContent("no room left");
  isFull = false;
  await user.click(await button("Take 2 questions home"));

  expect(await screen.findByRole("heading", { name: "2 questions are in your reviews" })).toBeVisible();
});
