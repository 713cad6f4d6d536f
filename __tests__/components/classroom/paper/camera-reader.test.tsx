import { act, screen } from "@testing-library/react";
import { HostScreen } from "../../../../components/classroom/host/host-screen";
import { RemoteScreen } from "../../../../components/classroom/host/remote-screen";
import type { CameraAccess, SeenCard } from "../../../../components/shell/classroom-service";
import { AppError } from "../../../../lib/domain/shared/app-error";
import { aCardCamera } from "../../../builders/a-card-camera";
import { aLedClassroom } from "../../../builders/a-led-classroom";
import { aClassQuestion, aPlayedRoom, type RoomFields } from "../../../builders/a-room";
import { renderRoom } from "../../../support/render-room";

interface Start extends RoomFields {
  readonly access?: CameraAccess;
  readonly query?: string;
  readonly cards?: readonly string[];
  readonly screen?: typeof HostScreen;
}

/** The first question is open to students with cards, as many as there are names. */
async function lead({ access, query, cards = ["1", "2", "3"], screen: Screen = HostScreen, ...fields }: Start = {}) {
  const played = aPlayedRoom(fields);
  if (cards.length > 0) played.host({ type: "add-paper", names: cards });
  played.advance(2);
  const camera = aCardCamera(access);
  const classroom = aLedClassroom({ played, camera });
  const user = await renderRoom(<Screen />, classroom, query === undefined ? {} : { query });
  const see = (...frame: readonly SeenCard[]) => act(async () => camera.see(...frame));
  const answers = () =>
    [...(played.room.rounds.at(-1)?.answers.values() ?? [])].map((one) => [one.seatId, one.optionIds]);
  return { user, played, camera, classroom, see, answers };
}

const card = (number: number, answer: SeenCard["answer"]): SeenCard => ({ card: number - 1, answer });
const turnOn = () => screen.getByRole("button", { name: "Turn the camera on" });
const handIn = () => screen.getByRole("button", { name: /^Hand in/ });

beforeEach(() => localStorage.clear());

it("asks for no camera before it is turned on, and lets it go with the question", async () => {
  const { user, camera } = await lead();
  expect(camera.isOn()).toBe(false);

  await user.click(turnOn());
  expect(camera.isOn()).toBe(true);
  await user.click(screen.getByRole("button", { name: "Close answering" }));

  expect(camera.isOn()).toBe(false);
  expect(screen.getByText("The camera is on while a question is open.")).toBeVisible();
});

it("counts what two frames in a row agree on, and names who is missing", async () => {
  const { user, see } = await lead();
  await user.click(turnOn());
  expect(screen.getByText("Waiting for the camera…")).toBeVisible();

  await see(card(1, "a"), card(2, "b"));
  expect(screen.getByText("0 of 3 read")).toBeVisible();
  await see(card(1, "a"), card(2, "c"));

  expect(screen.getByText("1 of 3 read")).toBeVisible();
  expect(screen.getByText("Missing: 2, 3")).toBeVisible();
  expect(screen.queryByText("Waiting for the camera…")).not.toBeInTheDocument();
});

it("hands in what was read, and goes on with the rest", async () => {
  const { user, see, answers } = await lead();
  await user.click(turnOn());
  await see(card(1, "a"), card(2, "b"));
  await see(card(1, "a"), card(2, "b"));

  await user.click(handIn());
  expect(answers()).toEqual([
    ["paper-1", ["a"]],
    ["paper-2", ["b"]],
  ]);
  expect(screen.getByText("2 of 3 cards handed in.")).toBeVisible();
  expect(handIn()).toBeDisabled();

  await see(card(3, "c"));
  await see(card(3, "c"));
  expect(screen.getByText("Every card is read.")).toBeVisible();
  await user.click(handIn());

  expect(answers()).toHaveLength(3);
});

it("starts anew with every question", async () => {
  const { user, see, played, classroom } = await lead();
  await user.click(turnOn());
  await see(card(1, "a"));
  await see(card(1, "a"));

  act(() => {
    played.advance(4);
    classroom.update();
  });

  expect(played.room.phase).toMatchObject({ name: "open", question: 1 });
  expect(screen.getByText("0 of 3 read")).toBeVisible();
});

it("tells of letters that are no option, and of cards of nobody", async () => {
  const { user, see } = await lead();
  await user.click(turnOn());

  await see(card(2, "d"), card(9, "a"));
  await see(card(2, "d"), card(9, "a"));

  expect(screen.getByText("Hold up a letter that is no option here: 2")).toBeVisible();
  expect(screen.getByText("Cards of nobody in this room: 9")).toBeVisible();
  expect(handIn()).toBeDisabled();
});

it("hands nothing in while the game is paused", async () => {
  const { user, see, played, classroom } = await lead();
  await user.click(turnOn());
  await see(card(1, "a"));
  await see(card(1, "a"));

  act(() => {
    played.host({ type: "pause", reason: "host" });
    classroom.update();
  });

  expect(handIn()).toBeDisabled();
  expect(screen.getByText(/^Paused: nothing can be handed in/)).toBeVisible();
});

it("says that cards have four letters where a question has more options", async () => {
  const options = ["a", "b", "c", "d", "e"].map((id) => ({ id, text: `Option ${id}` }));
  const { user } = await lead({ questions: [aClassQuestion({ options })] });

  await user.click(turnOn());

  expect(screen.getByText(/options from E on/)).toBeVisible();
});

it("says what is wrong with the camera", async () => {
  const { user, camera } = await lead();
  await user.click(turnOn());

  await act(async () => camera.fail(new AppError("camera/refused")));

  expect(screen.getByText(/does not let this page use the camera/)).toBeVisible();
});

it("says over plain http where the camera works, and leads there", async () => {
  await lead({ access: "insecure" });

  expect(screen.getByText(/only to pages of this computer itself, or over https/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Open this room at localhost" })).toHaveAttribute(
    "href",
    expect.stringMatching(/^http:\/\/localhost(:\d+)?\/host\/\?room=room-1#secret/),
  );
});

it("loads the page anew where the router brought it here without its permissions", async () => {
  await lead({ access: "other-page" });

  expect(screen.getByRole("link", { name: "Turn the camera on" })).toHaveAttribute(
    "href",
    expect.stringMatching(/\/host\/\?room=room-1&camera=1#/),
  );
});

it("is on at once in a page that was loaded for it", async () => {
  const { camera } = await lead({ query: "room=room-1&camera=1" });

  expect(camera.isOn()).toBe(true);
});

it("does not go round in circles where the server forbids the camera", async () => {
  await lead({ access: "other-page", query: "room=room-1&camera=1" });

  expect(screen.getByText(/server's settings forbid/)).toBeVisible();
});

it("stays away where every student has a phone, and from the remote control", async () => {
  await lead({ cards: [], students: ["Ann"] });
  expect(screen.queryByRole("region", { name: "Read the cards" })).not.toBeInTheDocument();
  document.body.replaceChildren();

  await lead({ screen: RemoteScreen });
  expect(screen.queryByRole("region", { name: "Read the cards" })).not.toBeInTheDocument();
});
