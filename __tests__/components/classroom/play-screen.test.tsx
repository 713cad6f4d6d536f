import { screen, within } from "@testing-library/react";
import { PlayScreen } from "../../../components/classroom/player/play-screen";
import { ClassroomProvider } from "../../../components/shell/classroom-context";
import type { CommonView } from "../../../lib/domain/classroom/room-view";
import { aClassroom, aRoom } from "../../builders/a-classroom";
import { aPhase, aQuestion, aReveal, aSnapshot } from "../../builders/a-room-picture";
import { someServices } from "../../builders/some-services";
import { inRoom, page, play } from "../../support/play-in-room";
import { renderScreen } from "../../support/render-screen";

const revealed = (change: Partial<CommonView> = {}): Partial<CommonView> => ({
  step: 4,
  phase: aPhase({ name: "reveal", question: 0 }),
  question: aQuestion(),
  reveal: aReveal(),
  ...change,
});

describe("a closed question", () => {
  const closed = { phase: aPhase({ name: "closed", question: 0 }), question: aQuestion() };
  const unsent = { question: 0, round: 1, optionIds: ["o2"] } as const;

  it("says that an answer is in once the server has it", () => {
    inRoom(closed, { optionIds: ["o2"] });

    expect(page().getByText(/Your answer is in/)).toBeVisible();
  });

  it("says that an answer is still under way, and marks it", () => {
    inRoom(closed, {}, { unsent });

    expect(page().getByText(/Sending your answer/)).toBeVisible();
    expect(page().queryByText(/is in/)).toBeNull();
    expect(page().getByText("Your answer")).toBeVisible();
  });

  it("says that an answer is on this phone while there is no line", () => {
    inRoom(closed, {}, { unsent, connection: "offline" });

    expect(page().getByText("Your answer is safe on this phone")).toBeVisible();
    expect(page().queryByText(/is in\.|did not answer/)).toBeNull();
  });

  it("says that nothing was answered", () => {
    inRoom(closed);

    expect(page().getByText(/You did not answer this one/)).toBeVisible();
  });
});

describe("a reveal", () => {
  it("says right in words and shows the sentence with the answer lit", () => {
    inRoom(revealed(), { optionIds: ["o1"], isRight: true, points: 1000 });

    expect(page().getByText("Right")).toBeVisible();
    expect(screen.getByText("37 billion", { selector: "mark" })).toBeVisible();
    expect(screen.queryByText(/\+/)).toBeNull();
  });

  it("tells points where they differ from student to student", () => {
    inRoom(revealed(), { optionIds: ["o1"], isRight: true, points: 830 });

    expect(screen.getByText("+830 points")).toBeVisible();
  });

  it("never calls an answer wrong before the student's own result is there", () => {
    inRoom(revealed(), { optionIds: ["o1"], isRight: null });

    expect(page().queryByText("Not right")).toBeNull();
  });

  it.each([
    [{ optionIds: ["o2"], isRight: false }, {}, "Not right"],
    [{ optionIds: null, isRight: null }, {}, "No answer given"],
    [{ optionIds: ["o2"], isRight: null }, { keyOptionIds: [] }, "Thank you for your vote"],
    [{ optionIds: ["o2"], isRight: null }, { keyOptionIds: [], isVoid: true }, "Struck out"],
  ])("of %j in a question with %j says %s", (seat, reveal, words) => {
    inRoom(revealed({ reveal: aReveal(reveal) }), seat);

    expect(page().getByText(words)).toBeVisible();
  });

  it("tells how the class answered, and what was right and one's own", () => {
    inRoom(revealed(), { optionIds: ["o2"], isRight: false });

    const rows = within(screen.getByRole("region", { name: "How the class answered" })).getAllByRole("listitem");
    expect(rows[0]).toHaveTextContent(/37 billion.*2 answers.*Right answer/);
    expect(rows[1]).toHaveTextContent(/671 billion.*1 answer.*Your answer/);
  });

  it("lets a student doubt the answer once", async () => {
    const { user, room } = inRoom(revealed(), { optionIds: ["o2"], isRight: false });

    await user.click(screen.getByRole("button", { name: "I think the answer is wrong" }));

    expect(room.requests).toEqual([{ type: "contest", question: 0 }]);
    expect(screen.getByText("The teacher knows that you doubt this answer.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "I think the answer is wrong" })).toBeNull();
  });
});

describe("the standing", () => {
  const board = [
    { seatId: "seat-2", name: "Bob", team: null, total: 1800, rank: 1 },
    { seatId: "seat-3", name: "Eve", team: null, total: 1500, rank: 2 },
  ];

  it("shows the first and the student's own row", () => {
    inRoom({ phase: aPhase({ name: "board", question: 0 }), board }, { rank: 7, total: 500 });

    expect(page().getByText("Bob").tagName).toBe("BDI");
    const rows = within(screen.getByRole("list", { name: "Standing" })).getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "1Bob1,800 points",
      "2Eve1,500 points",
      "7Ada (you)500 points",
    ]);
  });

  it("ends on the podium with the student's own place", () => {
    inRoom({ phase: aPhase({ name: "podium" }), board }, { rank: 7, total: 500 });

    expect(page().getByText("Bob").tagName).toBe("BDI");
    expect(screen.getByRole("list", { name: "The first three" })).toHaveTextContent(/Bob.*Eve/);
    expect(page().getByText("You are in place 7")).toBeVisible();
  });
});

describe("before and after", () => {
  it("waits in the lobby under the name that the room shows", () => {
    inRoom({ seatCount: 12 }, { name: "Calm Crane" });

    expect(screen.getByText("You are Calm Crane")).toBeVisible();
    expect(screen.getByText("12 students are here")).toBeVisible();
  });

  it("reads both sides between two votes", () => {
    const evidence = [{ quote: "OpenAI alleges it.", answer: null }];
    inRoom({ phase: aPhase({ name: "evidence", question: 0 }), question: aQuestion({ kind: "debate" }), evidence });

    expect(screen.getByText("OpenAI alleges it.")).toBeVisible();
    expect(screen.getByText("Then you vote once more.")).toBeVisible();
  });

  it("offers to keep what was missed once the class is over", () => {
    const ended = aSnapshot({ common: { phase: aPhase({ name: "ended" }) }, seat: { total: 500, rank: 2 } });
    play(aRoom({ snapshot: ended }), () => <button type="button">Keep what I missed</button>);

    expect(screen.getByText("You have 500 points.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Keep what I missed" })).toBeVisible();
  });
});

describe("a seat", () => {
  it("taken by another tab can be taken back", async () => {
    const { user, connect } = inRoom({}, {}, { connection: "replaced" });

    await user.click(screen.getByRole("button", { name: "Play here" }));

    expect(connect).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["kicked", "You were removed from the room"],
    ["refused", "This room is gone"],
  ] as const)("that is %s says so and leads to a new code", (connection, title) => {
    inRoom({}, {}, { connection });

    expect(screen.getByRole("heading", { name: title })).toBeVisible();
    expect(screen.getByRole("link", { name: "Enter a code" })).toHaveAttribute("href", expect.stringMatching(/join/));
  });

  it("that this phone does not hold leads to the code", () => {
    renderScreen(
      <ClassroomProvider value={aClassroom()}>
        <PlayScreen />
      </ClassroomProvider>,
      { services: someServices(), path: "/play/" },
    );

    expect(screen.getByRole("heading", { name: "You are not in a class" })).toBeVisible();
  });
});
