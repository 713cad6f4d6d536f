import { GRACE_MILLIS } from "../../../lib/domain/classroom/decide-player";
import { RETURN_MILLIS } from "../../../lib/domain/classroom/decide-server";
import { anOpenRoom, aPlayedRoom, aRecoveredRoom, NOON } from "../../builders/a-room";

const CLOSED_BY_TIME = [{ type: "closed", reason: "time" }];
const CLOSED_BY_ALL = [{ type: "closed", reason: "everybody" }];

describe("a tick", () => {
  it("opens a question when its intro is over, not before", () => {
    const { advance, tick } = aPlayedRoom();
    advance();

    expect(tick(2999)).toEqual([]);
    expect(tick(1)).toMatchObject([{ type: "opened", question: 0, round: 1, deadline: NOON + 33_000 }]);
  });

  it("closes a question after its deadline and the grace of answers on their way", () => {
    const { tick } = anOpenRoom();

    expect(tick(30_000 + GRACE_MILLIS)).toEqual([]);
    expect(tick(1)).toMatchObject(CLOSED_BY_TIME);
  });

  it("closes a question when everybody who is there has answered", () => {
    const { answer, tick } = anOpenRoom();
    answer("Ann", "a");
    expect(tick(0, ["Ann", "Bob"])).toEqual([]);
    answer("Bob", "b");

    expect(tick(0, ["Ann", "Bob"])).toMatchObject(CLOSED_BY_ALL);
  });

  it("does not close for nobody, nor for one who was sent out", () => {
    const { host, answer, tick } = anOpenRoom();
    expect(tick(0, [])).toEqual([]);

    answer("Ann", "a");
    host({ type: "kick", seatId: "Ann" });
    expect(tick(0, ["Ann"])).toEqual([]);
  });

  it("does not wait for one who was sent out", () => {
    const { host, answer, tick } = anOpenRoom();
    answer("Ann", "a");
    host({ type: "kick", seatId: "Bob" });

    expect(tick(0, ["Ann", "Bob"])).toMatchObject(CLOSED_BY_ALL);
  });

  it("waits for a student with extra time who is there and has not answered", () => {
    const { host, tick } = anOpenRoom();
    host({ type: "grant-time", seatId: "Ann", factor: 2 });

    expect(tick(60_000 + GRACE_MILLIS)).toEqual([]);
    expect(tick(1)).toMatchObject(CLOSED_BY_TIME);
  });

  it.each([
    ["has gone", ["Bob"], false],
    ["has answered", ["Ann", "Bob"], true],
  ])("does not wait for a student with extra time who %s", (_, connected, answers) => {
    const { host, answer, tick } = anOpenRoom();
    host({ type: "grant-time", seatId: "Ann", factor: null });
    if (answers) answer("Ann", "a");

    expect(tick(30_001 + GRACE_MILLIS, connected)).toMatchObject(CLOSED_BY_TIME);
  });

  it("waits as long as it takes for a student without a limit", () => {
    const { host, tick } = anOpenRoom();
    host({ type: "grant-time", seatId: "Ann", factor: null });

    expect(tick(10_000_000)).toEqual([]);
  });

  it("closes nothing by time where there is no limit", () => {
    expect(anOpenRoom({ settings: { answerSeconds: null } }).tick(10_000_000)).toEqual([]);
  });

  it("moves nothing in a pause", () => {
    const intro = aPlayedRoom();
    intro.advance();
    const open = anOpenRoom();
    for (const student of ["Ann", "Bob", "Cho"]) open.answer(student, "a");

    for (const played of [intro, open]) {
      played.host({ type: "pause", reason: "host" });
      expect(played.tick(1_000_000)).toEqual([]);
    }
  });
});

describe("recovering", () => {
  it("gives the time of an outage back to an open question", () => {
    const played = anOpenRoom();
    played.now += 9000;
    played.do({ type: "recover", awaySince: NOON + 4000 });

    expect(played.room.phase).toMatchObject({ openedAt: NOON + 5000, deadline: NOON + 35_000 });
    expect(played.room.pause).toBeNull();
  });

  it("gives it back to an intro", () => {
    const played = aPlayedRoom();
    played.advance();
    played.now += 9000;
    played.do({ type: "recover", awaySince: NOON });

    expect(played.room.phase).toMatchObject({ opensAt: NOON + 12_000 });
  });

  it("counts no time before the last event as an outage", () => {
    const played = anOpenRoom();
    played.now += 9000;
    played.answer("Ann", "a");
    played.now += 1000;
    played.do({ type: "recover", awaySince: NOON });

    expect(played.room.phase).toMatchObject({ deadline: NOON + 31_000 });
  });

  it("goes on by itself after five minutes, after more only when the host does", () => {
    const short = anOpenRoom();
    short.now += 300_000;
    short.do({ type: "recover", awaySince: NOON });
    expect(short.room).toMatchObject({ pause: null, phase: { deadline: NOON + 330_000 } });

    const long = anOpenRoom();
    long.now += 300_001;
    for (let times = 0; times < 2; times += 1) long.do({ type: "recover", awaySince: NOON });
    expect(long.room.pause).toEqual({ reason: "outage", since: NOON });

    long.host({ type: "resume" });
    expect(long.room).toMatchObject({ pause: null, phase: { deadline: NOON + 330_001 } });
  });

  it("does nothing where no time was lost", () => {
    const played = anOpenRoom();

    expect(played.do({ type: "recover", awaySince: played.now + 5000 })).toEqual([]);
  });

  it("leaves a host's pause alone, which covers the outage", () => {
    const played = anOpenRoom();
    played.host({ type: "pause", reason: "host" });
    played.now += 9000;

    expect(played.do({ type: "recover", awaySince: NOON })).toEqual([]);
    expect(played.room.pause?.reason).toBe("host");
  });

  it("ends an outage that was written down without its end", () => {
    const played = anOpenRoom();
    played.now += 9000;
    played.do({ type: "recover", awaySince: NOON });
    const torn = aRecoveredRoom(played.log.slice(0, -1));
    torn.now = NOON + 12_000;

    expect(torn.do({ type: "recover", awaySince: NOON + 9000 })).toMatchObject([
      { type: "resumed", shiftMillis: 12_000 },
    ]);
    expect(torn.room.phase).toMatchObject({ deadline: NOON + 42_000 });
  });

  it("waits for phones after a host's pause too, in which the server may have been away", () => {
    const played = anOpenRoom();
    played.answer("Ann", "a");
    played.host({ type: "pause", reason: "host" });
    played.now += 60_000;
    played.host({ type: "resume" });

    expect(played.tick(RETURN_MILLIS - 1, ["Ann"])).toEqual([]);
    expect(played.tick(1, ["Ann"])).toMatchObject(CLOSED_BY_ALL);
  });

  it("waits a while for phones to come back before it closes for everybody who is there", () => {
    const played = anOpenRoom();
    played.answer("Ann", "a");
    played.now += 5000;
    played.do({ type: "recover", awaySince: NOON });

    expect(played.tick(RETURN_MILLIS - 1, ["Ann"])).toEqual([]);
    expect(played.tick(1, ["Ann"])).toMatchObject(CLOSED_BY_ALL);
  });
});
