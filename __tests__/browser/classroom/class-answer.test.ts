import type { RoomConnection } from "../../../components/shell/classroom-service";
import type { Reply } from "../../../lib/domain/classroom/messages";
import { aCommonView, anOpenQuestion, aPhase, aSnapshot } from "../../builders/a-room-picture";
import { type FakeRoomServer, fakeRoomServer } from "../../support/fake-room-server";
import { aStorage, openTab, pass, SEAT_KEY, stateOf, type Tab } from "../../support/open-tab";

const ANSWER = { question: 0, round: 1, optionIds: ["o1"] } as const;
const answersOf = ({ received }: FakeRoomServer) => received.filter(({ type }) => type === "answer");

let server: FakeRoomServer;
let storage: Storage;
const rooms: RoomConnection[] = [];

function connect(tab: Tab = openTab(server, storage)): RoomConnection {
  const room = tab.classroom.connect(SEAT_KEY);
  rooms.push(room);
  return room;
}

beforeEach(() => {
  jest.useFakeTimers({ now: 5_000_000 });
  server = fakeRoomServer();
  server.snapshot = aSnapshot({ common: anOpenQuestion() });
  storage = aStorage();
});
afterEach(() => {
  for (const room of rooms.splice(0)) room.close();
  jest.useRealTimers();
});

describe("an answer", () => {
  it("is acknowledged once and no longer kept", async () => {
    const room = connect();
    await pass(50);
    room.answer(ANSWER);
    expect(stateOf(room).unsent).toEqual(ANSWER);
    await pass(50);

    expect(stateOf(room)).toMatchObject({ unsent: null, snapshot: { seat: { optionIds: ["o1"] } } });
    await pass(20_000);
    expect(answersOf(server)).toHaveLength(1);
  });

  it("given while the line is down is sent when it is back", async () => {
    const room = connect();
    await pass(50);
    server.goDown();
    room.answer(ANSWER);
    await pass(5000);
    expect(stateOf(room)).toMatchObject({ connection: "offline", unsent: ANSWER });

    server.comeUp();
    await pass(500);

    expect(stateOf(room)).toMatchObject({ connection: "online", unsent: null });
    expect(answersOf(server)).toEqual([{ type: "answer", ...ANSWER }]);
  });

  it("is sent again when the line broke before the acknowledgement", async () => {
    const room = connect();
    await pass(50);
    const acknowledge = server.reply;
    server.reply = (message) => (message.type === "answer" ? null : acknowledge(message));
    room.answer(ANSWER);
    await pass(100);
    server.reply = acknowledge;
    server.drop();
    await pass(2000);

    expect(answersOf(server)).toHaveLength(2);
    expect(stateOf(room).unsent).toBeNull();
  });

  it("survives a reload", async () => {
    const room = connect();
    await pass(50);
    server.goDown();
    room.answer(ANSWER);
    room.close();
    server.comeUp();

    const reloaded = connect();
    expect(stateOf(reloaded).unsent).toEqual(ANSWER);
    await pass(100);

    expect(answersOf(server)).toEqual([{ type: "answer", ...ANSWER }]);
    expect(stateOf(reloaded).unsent).toBeNull();
  });

  it("that the server had already is shown as the server has it", async () => {
    const room = connect();
    await pass(50);
    server.reply = (): Reply => ({ ok: true, type: "answered", optionIds: ["o2"] });
    room.answer(ANSWER);
    await pass(50);

    expect(stateOf(room).snapshot?.seat?.optionIds).toEqual(["o2"]);
  });

  it("that came too late is not sent again, and says so until the next question", async () => {
    const room = connect();
    await pass(50);
    server.reply = (message): Reply =>
      message.type === "answer" ? { ok: false, error: "late" } : { ok: true, type: "time", now: Date.now() };
    room.answer(ANSWER);
    await pass(20_000);

    expect(stateOf(room)).toMatchObject({ unsent: null, problem: "late" });
    expect(answersOf(server)).toHaveLength(1);
    const phase = aPhase({ name: "intro", question: 1 });
    server.tell({ type: "common", epoch: 1, now: 0, common: aCommonView({ step: 3, phase }) });
    expect(stateOf(room).problem).toBeNull();
    expect(stateOf(connect()).unsent).toBeNull();
  });

  it("waits out a pause", async () => {
    const room = connect();
    await pass(50);
    server.reply = (message): Reply =>
      message.type === "answer" ? { ok: false, error: "paused" } : { ok: true, type: "time", now: Date.now() };
    server.tell({ type: "common", epoch: 1, now: 0, common: aCommonView(anOpenQuestion({ step: 3, pause: "host" })) });
    room.answer(ANSWER);
    await pass(10_000);
    expect(answersOf(server)).toHaveLength(0);

    server.reply = (): Reply => ({ ok: true, type: "answered", optionIds: ["o1"] });
    server.tell({ type: "common", epoch: 1, now: 0, common: aCommonView(anOpenQuestion({ step: 4 })) });
    await pass(100);

    expect(answersOf(server)).toHaveLength(1);
    expect(stateOf(room).unsent).toBeNull();
  });

  it("held by a pause is sent once its question is closed, paused or not", async () => {
    const room = connect();
    await pass(50);
    server.tell({ type: "common", epoch: 1, now: 0, common: aCommonView(anOpenQuestion({ step: 3, pause: "host" })) });
    room.answer(ANSWER);
    await pass(5000);
    expect(answersOf(server)).toHaveLength(0);

    server.reply = (): Reply => ({ ok: false, error: "wrong-phase" });
    const phase = aPhase({ name: "closed", question: 0 });
    server.tell({ type: "common", epoch: 1, now: 0, common: aCommonView({ step: 4, phase, pause: "host" }) });
    await pass(100);

    expect(stateOf(room)).toMatchObject({ unsent: null, problem: "wrong-phase" });
  });

  it("is sent no sooner than the server asked for", async () => {
    const room = connect();
    await pass(50);
    const acknowledge = server.reply;
    server.reply = (message) =>
      message.type === "answer" ? { ok: false, error: "too-many", retryAfterMillis: 4000 } : acknowledge(message);
    room.answer(ANSWER);
    await pass(3900);
    expect(answersOf(server)).toHaveLength(1);

    server.reply = acknowledge;
    await pass(300);

    expect(answersOf(server)).toHaveLength(2);
    expect(stateOf(room)).toMatchObject({ unsent: null, problem: null });
  });
});
