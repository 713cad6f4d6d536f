import { act, screen, within } from "@testing-library/react";
import { HostScreen } from "../../../../components/classroom/host/host-screen";
import { aLedClassroom } from "../../../builders/a-led-classroom";
import { aPlayedRoom } from "../../../builders/a-room";
import { renderRoom } from "../../../support/render-room";

const URLS = ["http://192.168.1.5:3000/", "http://10.0.0.7:3000/"];

async function openLobby(students: readonly string[] = [], urls: readonly string[] = URLS) {
  const played = aPlayedRoom({ students, settings: { seatLimit: 300 } });
  const classroom = aLedClassroom({ played, urls });
  const user = await renderRoom(<HostScreen />, classroom);
  const join = (name: string) =>
    act(() => {
      played.join(name);
      classroom.update();
    });
  return { played, classroom, user, join };
}

const student = (name: string) => screen.getByRole("button", { name: new RegExp(`^${name}`) });

beforeEach(() => localStorage.clear());
afterEach(() => jest.useRealTimers());

it("shows the code in groups, a code for cameras and every address", async () => {
  await openLobby();

  expect(await screen.findByRole("radio", { name: "10.0.0.7:3000/join" })).toBeVisible();
  expect(screen.getByText("123 456")).toBeVisible();
  expect(screen.getByRole("img", { name: "QR code to join this class" })).toBeVisible();
});

it("offers first the address by which phones came last", async () => {
  const { user, join } = await openLobby();
  await user.click(await screen.findByRole("radio", { name: "10.0.0.7:3000/join" }));
  join("Ann");
  document.body.replaceChildren();

  await openLobby();

  expect(await screen.findByRole("radio", { name: "10.0.0.7:3000/join" })).toBeChecked();
});

it("shows names as they come in", async () => {
  const { join } = await openLobby(["Ann"]);

  join("Bob");

  expect(screen.getByRole("heading", { name: "2 students" })).toBeVisible();
  expect(student("Bob")).toBeVisible();
});

it("finds one of three hundred students", async () => {
  const { user } = await openLobby(Array.from({ length: 300 }, (_, index) => `Student ${index}`));

  await user.type(screen.getByRole("searchbox", { name: "Find a student" }), "dent 299");

  expect(within(screen.getByRole("list", { name: "Students" })).getAllByRole("button")).toEqual([
    student("Student 299"),
  ]);
});

it("sends a student out", async () => {
  const { user, played } = await openLobby(["Ann", "Bob"]);

  await user.click(student("Ann"));
  await user.click(screen.getByRole("button", { name: "Remove from the room" }));

  expect(played.room.seats.get("Ann")?.isKicked).toBe(true);
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

it("says that a name is taken, and takes another", async () => {
  const { user, played } = await openLobby(["Ann", "Bob"]);

  await user.click(student("Ann"));
  const name = screen.getByRole("textbox", { name: "Name" });
  await user.clear(name);
  await user.type(name, "Bob{Enter}");
  expect(within(screen.getByRole("dialog")).getByText("Another student has this name.")).toBeVisible();
  await user.clear(name);
  await user.type(name, "Cleo{Enter}");

  expect(played.room.seats.get("Ann")?.name).toBe("Cleo");
});

it("gives a student more time", async () => {
  const { user, played } = await openLobby(["Ann"]);

  await user.click(student("Ann"));
  await user.click(screen.getByRole("radio", { name: "2 times as long" }));

  expect(played.room.seats.get("Ann")?.timeFactor).toBe(2);
});

it("locks the room by switch and by key", async () => {
  const { user, played } = await openLobby();

  await user.click(screen.getByRole("switch", { name: "Lock the room" }));
  expect(played.room.isLocked).toBe(true);
  await user.keyboard("l");

  expect(played.room.isLocked).toBe(false);
});

it("says what to try when no phone has come for a minute", async () => {
  jest.useFakeTimers();
  await openLobby();
  await act(() => jest.advanceTimersByTimeAsync(0));
  await act(() => jest.advanceTimersByTimeAsync(59_000));
  expect(screen.queryByText(/No phone has reached me/)).not.toBeInTheDocument();

  await act(() => jest.advanceTimersByTimeAsync(2000));

  expect(screen.getByText("No phone has reached me for 60 s. Try these in order:")).toBeVisible();
  expect(screen.getByText(/firewall/)).toBeVisible();
  expect(screen.getByText(/guest Wi-Fi/)).toBeVisible();
});

it("does not take paper cards for phones", async () => {
  jest.useFakeTimers();
  const { played, classroom } = await openLobby();
  act(() => {
    played.host({ type: "add-paper", names: ["Ann"] });
    classroom.update();
  });

  await act(() => jest.advanceTimersByTimeAsync(70_000));

  expect(screen.getByRole("heading", { name: "1 student" })).toBeVisible();
  expect(screen.getByText(/No phone has reached me/)).toBeVisible();
});

it("keeps silent once a phone has come", async () => {
  jest.useFakeTimers();
  const { join } = await openLobby();
  join("Ann");

  await act(() => jest.advanceTimersByTimeAsync(70_000));

  expect(screen.queryByText(/No phone has reached me/)).not.toBeInTheDocument();
});

it("says at once that a laptop without a network cannot be reached", async () => {
  await openLobby([], ["http://localhost:3000/"]);

  expect(await screen.findByText(/no network that phones can reach/)).toBeVisible();
});

it("keeps the secrets of the projector and the remote behind the # of their addresses", async () => {
  const { user } = await openLobby();

  expect(screen.getByRole("link", { name: "Show on the projector" })).toHaveAttribute(
    "href",
    expect.stringMatching(/\/display\/?\?room=room-1#secret/),
  );
  await user.click(await screen.findByText("Remote control"));
  expect(await screen.findByRole("link", { name: "Open the remote control" })).toHaveAttribute(
    "href",
    expect.stringMatching(/^http:\/\/192\.168\.1\.5:3000\/remote\/\?room=room-1#secret/),
  );
  expect(screen.getByRole("img", { name: "QR code for the remote control" })).toBeVisible();
});
