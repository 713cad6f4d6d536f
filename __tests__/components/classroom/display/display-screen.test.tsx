import { act, screen, within } from "@testing-library/react";
import { DisplayScreen } from "../../../../components/classroom/display/display-screen";
import { aRoom } from "../../../builders/a-classroom";
import { aLedClassroom } from "../../../builders/a-led-classroom";
import { aClassQuestion, aDebate, anOpenRoom, aPlayedRoom, aSurvey, type PlayedRoom } from "../../../builders/a-room";
import { renderRoom } from "../../../support/render-room";

async function show(played: PlayedRoom) {
  const classroom = aLedClassroom({ played });
  await renderRoom(<DisplayScreen />, classroom);
  const change = (what: () => void) =>
    act(() => {
      what();
      classroom.update();
    });
  return { classroom, change };
}

beforeEach(() => localStorage.clear());

it("has nothing to press in any phase", async () => {
  const played = aPlayedRoom({ students: ["Ann"], settings: { showsBoard: true } });
  const { change } = await show(played);

  for (let step = 0; step < 12; step += 1) {
    for (const role of ["button", "link", "textbox", "checkbox"]) expect(screen.queryByRole(role)).toBeNull();
    change(() => played.advance());
  }
  expect(played.room.phase.name).toBe("ended");
});

it("keeps the secret of its link and takes it out of the address", async () => {
  const secret = "0123456789abcdef0123456789abcdef";
  window.history.replaceState(null, "", `/display/?room=room-1#${secret}`);
  const classroom = aLedClassroom({ played: aPlayedRoom() });
  const connect = jest.spyOn(classroom.service, "connect").mockImplementation(() => aRoom());
  await renderRoom(<DisplayScreen />, classroom);

  expect(window.location.href).toMatch(/\/display\/\?room=room-1$/);
  expect(connect).toHaveBeenCalledTimes(1);
  expect(connect).toHaveBeenCalledWith({ roomId: "room-1", secret, role: "display" });
  expect(classroom.service.keys("display")[0]?.secret).toBe(secret);
});

it("shows the way in and who has come", async () => {
  const played = aPlayedRoom({ students: ["Ann", "Bob"] });
  await show(played);

  expect(await screen.findByText("192.168.1.5:3000/join")).toBeVisible();
  expect(screen.getByText("123 456")).toBeVisible();
  expect(screen.getByRole("img", { name: "QR code to join this class" })).toBeVisible();
  const names = within(screen.getByRole("list", { name: "Students" })).getAllByRole("listitem");
  expect(names.map((name) => name.textContent)).toEqual(["Ann", "Bob"]);
});

it("counts the names that the wall does not hold", async () => {
  const students = Array.from({ length: 300 }, (_, index) => `Student ${index}`);
  await show(aPlayedRoom({ students, settings: { seatLimit: 300 } }));

  expect(screen.getByText("300 students are here")).toBeVisible();
  expect(screen.getByText("and 150 more")).toBeVisible();
  expect(screen.getByText("Student 299")).toBeVisible();
});

it("gives nothing away while the question is open", async () => {
  const played = anOpenRoom();
  played.answer("Ann", "b");
  await show(played);

  expect(screen.getByText("1 of 3 answered")).toBeVisible();
  expect(screen.queryByText("1 answer")).not.toBeInTheDocument();
  expect(screen.queryByText("Right")).not.toBeInTheDocument();
});

it("shows the right option, the answers and the sentence lit at the reveal", async () => {
  const played = anOpenRoom();
  played.answer("Ann", "b");
  const { change } = await show(played);

  change(() => played.advance(2));

  expect(screen.getByText("Right").closest("li")).toHaveTextContent("1 answer");
  expect(screen.getByText("8", { selector: "mark" })).toBeVisible();
});

it("shows both sides of a debate between its votes", async () => {
  const played = anOpenRoom({ questions: [aDebate()] });
  const { change } = await show(played);

  change(() => played.advance(2));

  expect(screen.getByText("Read both sides")).toBeVisible();
});

it("ends with the winners", async () => {
  const played = anOpenRoom({ questions: [aClassQuestion()] });
  played.answer("Bob", "b");
  const { change } = await show(played);

  change(() => played.advance(3));

  expect(played.room.phase.name).toBe("podium");
  expect(screen.getByRole("list", { name: "Winners" })).toHaveTextContent("Bob1,000 points");
});

it("thanks the class where nothing was scored", async () => {
  const played = anOpenRoom({ questions: [aSurvey()] });
  const { change } = await show(played);

  change(() => played.advance(3));

  expect(screen.getByText("Thank you for taking part.")).toBeVisible();
});

it("says after a long outage that the teacher may have to go on", async () => {
  const played = anOpenRoom();
  const { change } = await show(played);
  change(() => {
    const awaySince = played.now;
    played.now += 10 * 60_000;
    played.do({ type: "recover", awaySince });
  });

  expect(screen.getByText(/goes on by itself, or when the teacher is ready/)).toBeVisible();
});

it("counts the teams from one", async () => {
  const played = aPlayedRoom({ students: ["Ann", "Bob"], settings: { teams: 2, showsBoard: true } });
  const { change } = await show(played);
  for (let step = 0; step < 5 && played.room.phase.name !== "board"; step += 1) change(() => played.advance());

  const teams = within(screen.getByRole("list", { name: "Teams" })).getAllByRole("listitem");
  expect(teams.map(({ textContent }) => /Team \d/.exec(textContent)?.[0])).toEqual(["Team 1", "Team 2"]);
});

it("says why nothing moves", async () => {
  const played = anOpenRoom();
  const { classroom, change } = await show(played);

  change(() => played.host({ type: "pause", reason: "discussion" }));
  expect(screen.getByText(/Talk it over/)).toBeVisible();
  act(() => classroom.setConnection("offline"));
  expect(screen.getByText(/connection is lost/)).toBeVisible();
  act(() => classroom.setConnection("refused"));

  expect(screen.getByText(/This room is over/)).toBeVisible();
});

it("says where it is opened from when it has no room", async () => {
  await renderRoom(<DisplayScreen />, aLedClassroom(), { query: "" });

  expect(screen.getByText(/Open this page from the host/)).toBeVisible();
});
