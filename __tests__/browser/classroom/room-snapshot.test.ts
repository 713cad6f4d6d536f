import type { RoomConnection } from "../../../components/shell/classroom-service";
import { aCommonView, anOpenQuestion, aPhase, aSeatView, aSnapshot } from "../../builders/a-room-picture";
import { type FakeRoomServer, fakeRoomServer } from "../../support/fake-room-server";
import { aStorage, openTab, pass, SEAT_KEY, stateOf, type Tab } from "../../support/open-tab";

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

describe("a picture of the room", () => {
  const revealed = (step: number) => aCommonView({ step, phase: aPhase({ name: "reveal", question: 0 }) });

  it("is never replaced by an older one", async () => {
    const room = connect();
    await pass(50);
    server.tell({ type: "common", epoch: 1, now: 0, common: revealed(3) });
    server.tell({ type: "seat", seat: aSeatView({ step: 3, isRight: true }) });
    server.tell({ type: "common", epoch: 1, now: 0, common: aCommonView(anOpenQuestion()) });
    server.tell({ type: "seat", seat: aSeatView({ step: 2 }) });

    expect(stateOf(room).snapshot).toMatchObject({ common: { step: 3 }, seat: { step: 3, isRight: true } });
  });

  it("is asked for whole when something in between is missing", async () => {
    const room = connect();
    await pass(50);
    server.snapshot = aSnapshot({ common: revealed(5), seat: { isRight: true } });
    server.tell({ type: "common", epoch: 1, now: 0, common: revealed(5) });
    await pass(1500);

    expect(server.received.at(-1)).toEqual({ type: "snapshot" });
    expect(stateOf(room).snapshot?.seat?.isRight).toBe(true);
  });

  it("is asked for whole when the room was opened anew", async () => {
    const room = connect();
    await pass(50);
    server.snapshot = aSnapshot({ common: anOpenQuestion() }, { epoch: 2 });
    server.tell({ type: "common", epoch: 2, now: 0, common: aCommonView() });
    expect(stateOf(room).snapshot?.epoch).toBe(1);
    await pass(1500);

    expect(stateOf(room).snapshot?.epoch).toBe(2);
  });

  it("shows no answer of the last question at the next one", async () => {
    server.snapshot = aSnapshot({ common: anOpenQuestion(), seat: { optionIds: ["o1"], isRight: true, points: 900 } });
    const room = connect();
    await pass(50);
    const phase = aPhase({ name: "open", question: 1, deadline: 9_000_000 });
    server.tell({ type: "common", epoch: 1, now: 0, common: aCommonView({ step: 3, phase }) });

    expect(stateOf(room).snapshot?.seat).toMatchObject({
      optionIds: null,
      isRight: null,
      points: 0,
      deadline: 9_000_000,
    });
  });

  it("tells how many have answered, until the room moves on", async () => {
    const room = connect();
    await pass(50);
    server.tell({ type: "count", step: 2, answered: 7, seatCount: 30 });
    expect(stateOf(room)).toMatchObject({ answered: 7, snapshot: { common: { seatCount: 30 } } });

    server.tell({ type: "common", epoch: 1, now: 0, common: revealed(3) });

    expect(stateOf(room).answered).toBeUndefined();
  });
});

it("tells the server's time from the quickest of its replies", async () => {
  const ahead = 3_600_000;
  const answer = server.reply;
  let probes = 0;
  server.reply = (message) => {
    if (message.type !== "time") return answer(message);
    probes += 1;
    server.delayMillis = probes === 3 ? 2 : 400;
    return { ok: true, type: "time", now: Date.now() + ahead };
  };
  const room = connect();
  await pass(6000);

  expect(Math.abs(room.serverNow() - (Date.now() + ahead))).toBeLessThanOrEqual(220);
});
