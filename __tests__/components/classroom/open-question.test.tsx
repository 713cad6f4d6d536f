import { act, screen, within } from "@testing-library/react";
import { ROOM_NOW } from "../../builders/a-classroom";
import { anOpenQuestion, aPhase, aQuestion, aSnapshot } from "../../builders/a-room-picture";
import { inRoom, options } from "../../support/play-in-room";

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

  it("is not answered by a stray key where the focus is elsewhere", async () => {
    const { user, room } = inRoom(anOpenQuestion());
    act(() => (document.activeElement as HTMLElement).blur());

    await user.keyboard("2");
    expect(room.answers).toEqual([]);
    await user.tab();
    await user.keyboard("2");

    expect(room.answers).toEqual([{ question: 0, round: 1, optionIds: ["o2"] }]);
  });

  it("is answered by a key right after a pause", async () => {
    const { user, room } = inRoom(anOpenQuestion());
    act(() => room.show({ snapshot: aSnapshot({ common: anOpenQuestion({ pause: "host" }) }) }));
    act(() => (document.activeElement as HTMLElement).blur());
    act(() => room.show({ snapshot: aSnapshot({ common: anOpenQuestion() }) }));

    await user.keyboard("2");

    expect(room.answers).toHaveLength(1);
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

  it("says that an answer waits on this phone while the game is paused", () => {
    const unsent = { question: 0, round: 1, optionIds: ["o1"] } as const;
    inRoom(anOpenQuestion({ pause: "host" }), {}, { unsent });

    expect(screen.getByText("Your answer is safe on this phone")).toBeVisible();
    expect(screen.queryByText("Sending your answer…")).toBeNull();
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

  it("waits out an outage, which may end by itself", () => {
    inRoom(anOpenQuestion({ pause: "outage" }));

    expect(screen.getByText(/goes on by itself, or when the teacher is ready/)).toBeVisible();
  });

  it("waits while the class talks", () => {
    inRoom(anOpenQuestion({ pause: "discussion" }));

    expect(screen.getByText(/Talk it over/)).toBeVisible();
    expect(within(options()).queryByRole("button")).toBeNull();
  });

  it("keeps what was ticked over a pause", async () => {
    const question = aQuestion({ kind: "multiple" });
    const { user, room } = inRoom(anOpenQuestion({ question }));
    await user.keyboard("1");

    act(() => room.show({ snapshot: aSnapshot({ common: anOpenQuestion({ question, pause: "host" }) }) }));
    expect(screen.queryByRole("button", { name: /Send/ })).toBeNull();
    expect(screen.queryByText("Your answer")).toBeNull();
    act(() => room.show({ snapshot: aSnapshot({ common: anOpenQuestion({ question }) }) }));

    expect(screen.getByRole("button", { name: /37 billion/, pressed: true })).toBeVisible();
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
