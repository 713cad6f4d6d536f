import { replay } from "../../../lib/domain/classroom/apply";
import { aDebate, anOpenRoom, aPlayedRoom, NOON } from "../../builders/a-room";

describe("the room of a log", () => {
  it("is none without a log, or where that does not begin with its creation", () => {
    expect(replay([])).toBeNull();
    expect(replay([{ type: "revealed", at: NOON }])).toBeNull();
  });

  it("is the one that was played", () => {
    const played = anOpenRoom({ questions: [aDebate()] });
    played.answer("Ann", "a");
    played.host({ type: "pause", reason: "discussion" });
    played.advance(8);

    expect(replay(played.log)).toEqual(played.room);
  });

  it("keeps the first of two answers, should a log hold both", () => {
    const played = anOpenRoom();
    const [first] = played.answer("Ann", "a");
    if (typeof first !== "object" || first.type !== "answered") throw new Error("not answered");
    const room = replay([...played.log, { ...first, optionIds: ["b"] }]);

    expect(room?.rounds[0]?.answers.get("Ann")?.optionIds).toEqual(["a"]);
  });

  it("is created once", () => {
    const played = anOpenRoom();

    expect(replay([...played.log, ...played.log.slice(0, 1)])).toEqual(played.room);
  });
});

describe("the step", () => {
  it("counts what moves the game", () => {
    const { room, host, advance } = aPlayedRoom({ students: ["Ann"] });
    const steps = [room.step];
    const count = () => steps.push(room.step);
    advance();
    count();
    advance();
    count();
    host({ type: "extend", millis: 5000 });
    count();
    host({ type: "pause", reason: "host" });
    count();
    host({ type: "resume" });
    count();
    host({ type: "rule", question: 0, ruling: { isVoid: true } });
    count();

    expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it("does not count what students do, nor what is done to them", () => {
    const { room, host, join, answer } = anOpenRoom();
    const before = room.step;
    answer("Ann", "a");
    join("Dan");
    host({ type: "kick", seatId: "Bob" });
    host({ type: "rename", seatId: "Cho", name: "Chö" });
    host({ type: "lock", isLocked: true });

    expect(room.step).toBe(before);
  });
});

it("never goes back behind the last moment that it was told of", () => {
  const played = anOpenRoom();
  played.now += 5000;
  played.answer("Ann", "a");
  played.now -= 100_000;
  played.answer("Bob", "a");

  expect(played.log.map(({ at }) => at)).toEqual(played.log.map(({ at }) => at).toSorted((a, b) => a - b));
  expect(played.room.lastAt).toBe(NOON + 5000);
});
