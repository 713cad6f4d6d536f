import { act, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { PlayScreen } from "../../../components/classroom/player/play-screen";
import { ClassroomProvider } from "../../../components/shell/classroom-context";
import type { RoomState } from "../../../components/shell/classroom-service";
import type { CommonView, SeatView } from "../../../lib/domain/classroom/room-view";
import { A_ROOM_KEY, aClassroom, aRoom, type FakeRoom, ROOM_NOW } from "../../builders/a-classroom";
import { anOpenQuestion, aPhase, aQuestion, aReveal, aSnapshot } from "../../builders/a-room-picture";
import { someServices } from "../../builders/some-services";
import { renderScreen } from "../../support/render-screen";

function play(room: FakeRoom, keepMissed?: () => ReactNode) {
  const connect = jest.fn(() => room);
  const user = renderScreen(
    <ClassroomProvider value={aClassroom({ keys: () => [A_ROOM_KEY], connect })}>
      <PlayScreen {...(keepMissed ? { keepMissed } : {})} />
    </ClassroomProvider>,
    { services: someServices(), path: "/play/", query: "room=room-1" },
  );
  return { user, room, connect };
}

const inRoom = (common: Partial<CommonView>, seat: Partial<SeatView> = {}, state: Partial<RoomState> = {}) =>
  play(aRoom({ snapshot: aSnapshot({ common, seat }), ...state }));

/** What is seen, without what is only said. */
const page = () => within(screen.getByRole("main"));
const options = () => screen.getByRole("list", { name: "Answers" });
const revealed = (change: Partial<CommonView> = {}): Partial<CommonView> => ({
  step: 4,
  phase: aPhase({ name: "reveal", question: 0 }),
  question: aQuestion(),
  reveal: aReveal(),
  ...change,
});

describe("an open question", () => {
  it("is answered by one tap, and only once", async () => {
    const { user, room } = inRoom(anOpenQuestion());

    await user.click(screen.getByRole("button", { name: /671 billion/ }));

    expect(room.answers).toEqual([{ question: 0, round: 1, optionIds: ["o2"] }]);
    expect(within(options()).queryByRole("button")).toBeNull();
  });

  it.each([
    ["2", "o2"],
    ["c", "o3"],
    ["A", "o1"],
  ])("is answered by the key %s", async (key, optionId) => {
    const { user, room } = inRoom(anOpenQuestion());

    await user.keyboard(key);

    expect(room.answers).toEqual([{ question: 0, round: 1, optionIds: [optionId] }]);
  });

  it("leaves keys with a modifier to the browser", async () => {
    const { user, room } = inRoom(anOpenQuestion());

    await user.keyboard("{Control>}a{/Control}");

    expect(room.answers).toEqual([]);
  });

  it("with several right options is sent when the student says so", async () => {
    const { user, room } = inRoom(anOpenQuestion({ question: aQuestion({ kind: "multiple" }) }));
    expect(screen.getByRole("button", { name: "Send" })).toBeDisabled();

    await user.click(screen.getByRole("button", { name: /70 billion/ }));
    await user.keyboard("1");
    await user.keyboard("2");
    await user.keyboard("2");
    expect(screen.getByRole("button", { name: /37 billion/, pressed: true })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Send 2 answers" }));

    expect(room.answers).toEqual([{ question: 0, round: 1, optionIds: ["o1", "o3"] }]);
  });

  it("takes the focus, so that it is read", () => {
    inRoom(anOpenQuestion());

    expect(screen.getByRole("heading", { name: "How many parameters are active?" })).toHaveFocus();
  });

  it("says that the answer was sent once it is acknowledged", async () => {
    const { user, room } = inRoom(anOpenQuestion());
    await user.keyboard("1");
    expect(screen.queryByText("Answer sent")).toBeNull();

    const snapshot = aSnapshot({ common: anOpenQuestion(), seat: { optionIds: ["o1"] } });
    act(() => room.show({ unsent: null, snapshot }));

    expect(screen.getByText("Answer sent")).toBeVisible();
    expect(screen.getByText("Your answer")).toBeVisible();
  });

  it("says in words that the answer is safe while there is no line", () => {
    inRoom(anOpenQuestion(), {}, { connection: "offline", unsent: { question: 0, round: 1, optionIds: ["o1"] } });

    expect(screen.getByText("Your answer is safe on this phone")).toBeVisible();
    expect(screen.getByText(/sent by itself/)).toBeVisible();
    expect(screen.queryByText("Answer sent")).toBeNull();
  });

  it("can be answered without a line", async () => {
    const { user, room } = inRoom(anOpenQuestion(), {}, { connection: "offline" });
    expect(screen.getByText("No connection")).toBeVisible();

    await user.keyboard("1");

    expect(room.answers).toHaveLength(1);
  });

  it("takes no answer after the student's own time, which may be longer than that of others", () => {
    const phase = aPhase({ name: "open", question: 0, openedAt: ROOM_NOW - 30_000, deadline: ROOM_NOW - 1 });
    inRoom(anOpenQuestion({ phase }), { deadline: ROOM_NOW + 30_000 });
    expect(within(options()).getAllByRole("button")).toHaveLength(3);
    expect(screen.getByRole("timer")).toHaveTextContent("30 seconds left");
  });

  it("says that time is up", () => {
    const phase = aPhase({ name: "open", question: 0, openedAt: ROOM_NOW - 30_000, deadline: ROOM_NOW - 1 });
    inRoom(anOpenQuestion({ phase }), { deadline: ROOM_NOW - 1 });

    expect(screen.getByText("Time is up")).toBeVisible();
    expect(within(options()).queryByRole("button")).toBeNull();
  });

  it.each([
    [30, true],
    [29, false],
    [10, true],
    [6, false],
    [5, true],
    [4, false],
  ])("with %i seconds left is announced: %s", (seconds, isAnnounced) => {
    const deadline = ROOM_NOW + seconds * 1000;
    const phase = aPhase({ name: "open", question: 0, openedAt: ROOM_NOW - 30_000, deadline });
    inRoom(anOpenQuestion({ phase }), { deadline });

    expect(screen.getByTestId("live-region").textContent).toBe(isAnnounced ? `${seconds} seconds left` : "");
  });

  it("waits while the class talks", () => {
    inRoom(anOpenQuestion({ pause: "discussion" }));

    expect(screen.getByText(/Talk it over/)).toBeVisible();
    expect(within(options()).queryByRole("button")).toBeNull();
  });

  it("that came too late says so", () => {
    inRoom(anOpenQuestion(), {}, { problem: "late" });

    expect(screen.getByText("Your answer came too late and does not count.")).toBeVisible();
  });

  it("of a debate's second vote says that it is one", () => {
    const phase = aPhase({ name: "open", question: 0, round: 2 });
    inRoom(anOpenQuestion({ phase, question: aQuestion({ kind: "debate" }) }));

    expect(screen.getByText(/Vote again/)).toBeVisible();
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

    const rows = within(screen.getByRole("list", { name: "Standing" })).getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "1Bob1,800 points",
      "2Eve1,500 points",
      "7Ada (you)500 points",
    ]);
  });

  it("ends on the podium with the student's own place", () => {
    inRoom({ phase: aPhase({ name: "podium" }), board }, { rank: 7, total: 500 });

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
