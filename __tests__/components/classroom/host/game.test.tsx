import { act, screen, within } from "@testing-library/react";
import { HostScreen } from "../../../../components/classroom/host/host-screen";
import { RemoteScreen } from "../../../../components/classroom/host/remote-screen";
import { aLedClassroom } from "../../../builders/a-led-classroom";
import { aClassQuestion, aDebate, anOpenRoom, aPlayedRoom, aSurvey, type RoomFields } from "../../../builders/a-room";
import { renderRoom } from "../../../support/render-room";

async function lead(fields: RoomFields = {}, play = anOpenRoom) {
  const played = play(fields);
  const classroom = aLedClassroom({ played });
  const visited: string[] = [];
  const user = await renderRoom(<HostScreen />, classroom, { onPush: (href) => visited.push(href) });
  const change = (what: () => void) =>
    act(() => {
      what();
      classroom.update();
    });
  return { played, classroom, user, change, visited };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

beforeEach(() => localStorage.clear());

it("says what comes next all through a game", async () => {
  const questions = [aClassQuestion(), aSurvey(), aDebate()];
  const { user, played } = await lead({ questions, students: ["Ann"], settings: { showsBoard: true } }, aPlayedRoom);
  const steps = ["Start with 1 student", "Open the question now", "Close answering", "Show the answer"];
  steps.push("Show the standing", "Next question", "Open the question now", "Close answering", "Show the result");
  steps.push("Show the standing", "Next question", "Open the question now", "Close answering", "Read both sides");
  steps.push("Vote again", "Close answering", "Show the result", "Show the standing", "Show the winners");

  for (const step of [...steps, "End the game"]) await user.click(button(step));

  expect(played.room.phase.name).toBe("ended");
  expect(button("Leave the room")).toBeVisible();
});

it("carries out one command however often the button is pressed", async () => {
  const { user, classroom, played } = await lead();
  const release = classroom.hold();

  await user.click(button("Close answering"));
  await user.click(button("Close answering"));
  release();

  expect(await screen.findByRole("button", { name: "Show the answer" })).toBeVisible();
  expect(classroom.requests).toHaveLength(1);
  expect(played.room.phase.name).toBe("closed");
});

it("is led by keys, a presenter's too", async () => {
  const { user, played } = await lead();
  const { phase } = played.room;
  const deadline = phase.name === "open" ? (phase.deadline ?? 0) : 0;

  await user.keyboard("e");
  expect(played.room.phase).toMatchObject({ deadline: deadline + 15_000 });
  await user.keyboard("p");
  expect(played.room.pause).toMatchObject({ reason: "host" });
  await user.keyboard("p");
  expect(played.room.pause).toBeNull();
  await user.keyboard("l");
  expect(played.room.isLocked).toBe(true);
  await user.keyboard(" ");
  expect(played.room.phase.name).toBe("closed");
  await user.keyboard("{ArrowRight}");
  expect(played.room.phase.name).toBe("reveal");
  await user.keyboard("{PageDown}");
  expect(played.room.phase).toMatchObject({ name: "intro", question: 1 });
  await user.keyboard("?");
  expect(screen.getByRole("dialog", { name: "Keys" })).toBeVisible();
});

it("leaves keys alone that are typed into a dialog", async () => {
  const { user, played } = await lead();
  await user.click(screen.getByText("3 students: names, extra time"));
  await user.click(await screen.findByRole("button", { name: /^Ann/ }));

  await user.type(screen.getByRole("textbox", { name: "Name" }), "lp e");

  expect(played.room).toMatchObject({ isLocked: false, pause: null });
});

it("hides the answers so far until they are asked for, and again at the next question", async () => {
  const { user, played, change } = await lead();
  change(() => played.answer("Ann", "a"));
  expect(screen.getByText("1 of 3 answered")).toBeVisible();
  expect(screen.queryByText("1 answer")).not.toBeInTheDocument();

  await user.click(button("Show the answers so far"));
  expect(screen.getByText("1 answer")).toBeVisible();
  change(() => played.advance(4));

  expect(screen.queryByText("0 answers")).not.toBeInTheDocument();
  expect(button("Show the answers so far")).toHaveAttribute("aria-pressed", "false");
});

it("marks the right option and its sentence at the reveal, not before", async () => {
  const { user, change, played } = await lead();
  await user.click(button("Show the answers so far"));
  expect(screen.queryByText("Right")).not.toBeInTheDocument();

  change(() => played.advance(2));

  expect(screen.getByText("Right").closest("li")).toHaveTextContent("8");
  expect(screen.getByText("8", { selector: "mark" })).toBeVisible();
});

it("says why nobody can answer, and goes on", async () => {
  const { user, played } = await lead();

  await user.click(button("Discuss"));
  expect(screen.getByText(/The class is talking/)).toBeVisible();
  await user.click(button("Go on"));

  expect(played.room.pause).toBeNull();
  expect(screen.queryByText(/The class is talking/)).not.toBeInTheDocument();
});

it("says that the connection is lost, and sends nothing until it is back", async () => {
  const { user, classroom } = await lead();
  act(() => classroom.setConnection("offline"));
  expect(screen.getByText(/connection is lost/)).toBeVisible();

  await user.click(button("Close answering"));
  await user.keyboard(" ");

  expect(classroom.requests).toHaveLength(0);
});

it("rules on a contested question, and scores change at once", async () => {
  const { user, played, change } = await lead();
  change(() => {
    played.answer("Ann", "a");
    played.advance(2);
    played.do({ type: "contest", seatId: "Ann", question: 0 });
  });
  expect(played.room.scores.get("Ann")?.total ?? 0).toBe(0);

  await user.click(button("Decide on question 1"));
  await user.click(screen.getByRole("checkbox", { name: "A · 4" }));
  await user.click(button("Count these as right"));

  expect(played.room.scores.get("Ann")?.total).toBe(1000);
});

it("strikes a question that nobody has contested", async () => {
  const { user, played, change } = await lead();
  change(() => {
    played.answer("Ann", "b");
    played.advance(2);
  });

  await user.click(button("Correct this question…"));
  await user.click(button("Strike the question"));

  expect(played.room.scores.get("Ann")?.total ?? 0).toBe(0);
  expect(screen.getByText(/struck out/)).toBeVisible();
});

it("shows a debate's votes before and after", async () => {
  const { played, change } = await lead({ questions: [aDebate()] });

  change(() => {
    played.answer("Ann", "a");
    played.advance(3);
    played.answer("Ann", "b");
    played.advance(2);
  });

  expect(screen.getAllByText("1 before")).toHaveLength(1);
  expect(screen.getAllByText("1 after")).toHaveLength(1);
});

it("asks once more before it ends a game early", async () => {
  const { user, played } = await lead();

  await user.click(button("More"));
  await user.click(button("End the game…"));
  expect(played.room.phase.name).toBe("open");
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "End the game…" }));

  expect(played.room.phase.name).toBe("ended");
});

it("forgets a room that is over, and goes back to the decks", async () => {
  const { user, classroom, visited } = await lead();
  act(() => classroom.setConnection("refused"));

  await user.click(button("Leave the room"));

  expect(visited).toEqual(["/host/"]);
  expect(classroom.service.keys("host")).toHaveLength(0);
  expect(classroom.service.keys("remote")).toHaveLength(0);
});

it("tells the teacher to go on after a long outage", async () => {
  const { user, classroom, played } = await lead();
  act(() => {
    const awaySince = played.now;
    played.now += 10 * 60_000;
    played.do({ type: "recover", awaySince });
    classroom.update();
  });
  expect(screen.getByText(/If the game does not go on by itself, press “Go on”/)).toBeVisible();

  await user.click(button("Go on"));

  expect(played.room.pause).toBeNull();
});

it("takes the room back from another tab when it is asked to", async () => {
  const { user, classroom } = await lead();
  act(() => classroom.setConnection("replaced"));
  expect(screen.queryByRole("button", { name: "Close answering" })).not.toBeInTheDocument();
  const connect = jest.spyOn(classroom.service, "connect");

  await user.click(button("Lead it here"));

  expect(connect).toHaveBeenCalledTimes(1);
});

it("comes back into a running game after a reload", async () => {
  const { classroom } = await lead();
  document.body.replaceChildren();

  await renderRoom(<HostScreen />, classroom);

  expect(button("Close answering")).toBeVisible();
});

it("leads the same game from a second device, which shows no way in for others", async () => {
  const played = anOpenRoom();
  const user = await renderRoom(<RemoteScreen />, aLedClassroom({ played }));

  await user.click(button("Close answering"));

  expect(played.room.phase.name).toBe("closed");
  expect(screen.queryByText("Projector and remote control")).not.toBeInTheDocument();
});

it("tells a remote without a room where to find one", async () => {
  await renderRoom(<RemoteScreen />, aLedClassroom(), { query: "" });

  expect(screen.getByText("Scan the remote's QR code on the host's screen.")).toBeVisible();
});

it("takes a place on the page for no secret", async () => {
  window.location.hash = "#main";

  await lead();

  expect(button("Close answering")).toBeVisible();
  window.location.hash = "";
});
