import type { RoomConnection } from "../../../components/shell/classroom-service";
import { anOpenQuestion, aSnapshot } from "../../builders/a-room-picture";
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

describe("joining", () => {
  it("keeps the key of the seat and plays on over the same line", async () => {
    const { classroom } = openTab(server, storage);
    const joining = classroom.join("123456", "Ada", "en");
    await pass(50);

    expect(await joining).toMatchObject({ ok: true, type: "joined" });
    expect(classroom.keys("player")).toEqual([SEAT_KEY]);
    const room = classroom.connect(SEAT_KEY);
    rooms.push(room);
    expect(stateOf(room)).toMatchObject({ connection: "online", snapshot: { common: { step: 2 } } });
    expect(server.connections()).toBe(1);
    expect(server.received.map(({ type }) => type)).toEqual(["join"]);
  });

  it("says why the room refuses, and leaves no line open", async () => {
    server.reply = () => ({ ok: false, error: "name-taken" });
    const { classroom } = openTab(server, storage);
    const joining = classroom.join("123456", "Ada", "en");
    await pass(50);

    expect(await joining).toEqual({ ok: false, error: "name-taken" });
    expect(server.connections()).toBe(0);
    expect(classroom.keys("player")).toEqual([]);
  });

  it("fails where no server answers", async () => {
    server.goDown();
    const joining = openTab(server, storage).classroom.join("123456", "Ada", "en");
    const failed = expect(joining).rejects.toMatchObject({ code: "classroom/unreachable" });
    await pass(8100);

    await failed;
  });

  it("asks again for the same seat when no reply came, and for another room's with another secret", async () => {
    server.reply = () => ({ ok: false, error: "not-saved" });
    const { classroom } = openTab(server, storage);
    for (const code of ["123456", "123456", "654321"]) {
      const joining = classroom.join(code, "Ada", "en");
      await pass(50);
      await joining;
    }

    const secrets = server.received.map((message) => (message.type === "join" ? message.secret : null));
    expect(secrets[1]).toBe(secrets[0]);
    expect(secrets[2]).not.toBe(secrets[0]);
  });

  it("again with the same code is the same seat, also after a reload, and so stays out where it was sent out", async () => {
    const secrets: unknown[] = [];
    const isKicked = () => secrets.length > 1;
    const welcome = server.reply;
    server.reply = (message) => {
      if (message.type !== "join") return welcome(message);
      secrets.push(message.secret);
      return isKicked() && message.secret === secrets[0] ? { ok: false, error: "kicked" } : welcome(message);
    };
    const first = openTab(server, storage);
    const joining = first.classroom.join("123456", "Ada", "en");
    await pass(50);
    await joining;
    const room = first.classroom.connect(SEAT_KEY);
    rooms.push(room);
    server.tell({ type: "kicked" });
    const again = first.classroom.join("123456", "Bob", "en");
    await pass(50);
    const reloaded = openTab(server, storage).classroom.join("123456", "Eve", "en");
    await pass(50);

    expect(await again).toEqual({ ok: false, error: "kicked" });
    expect(await reloaded).toEqual({ ok: false, error: "kicked" });
  });

  it("comes back to its seat, not to another one, when the line breaks", async () => {
    const { classroom } = openTab(server, storage);
    const joining = classroom.join("123456", "Ada", "en");
    await pass(50);
    await joining;
    rooms.push(classroom.connect(SEAT_KEY));

    server.drop();
    await pass(500);

    expect(server.received.at(-1)).toMatchObject({ type: "resume", secret: "secret-1" });
  });
});

describe("a seat", () => {
  it("taken by another tab stays there", async () => {
    const room = connect();
    await pass(50);
    server.tell({ type: "replaced" });
    await pass(60_000);

    expect(stateOf(room).connection).toBe("replaced");
    expect(server.connections()).toBe(0);
    expect(server.received.filter(({ type }) => type === "resume")).toHaveLength(1);
  });

  it.each([
    ["unknown-room", "refused"],
    ["wrong-secret", "refused"],
    ["kicked", "kicked"],
  ] as const)("is forgotten when the server says %s", async (error, connection) => {
    const tab = openTab(server, storage);
    const joining = tab.classroom.join("123456", "Ada", "en");
    await pass(50);
    await joining;
    server.reply = () => ({ ok: false, error });
    const room = tab.classroom.connect(SEAT_KEY);
    rooms.push(room);
    server.drop();
    await pass(1000);

    expect(stateOf(room).connection).toBe(connection);
    expect(tab.classroom.keys("player")).toEqual([]);
  });

  it("is kept while the server is only too busy to let it in", async () => {
    const welcome = server.reply;
    server.reply = () => ({ ok: false, error: "too-many", retryAfterMillis: 2000 });
    const room = connect();
    await pass(1000);
    server.reply = welcome;
    await pass(1500);

    expect(stateOf(room).connection).toBe("online");
  });
});

describe("waking up", () => {
  it("connects at once where the line is down", async () => {
    const tab = openTab(server, storage);
    const room = connect(tab);
    await pass(50);
    server.goDown();
    await pass(30_000);
    server.comeUp();
    tab.wake();
    await pass(20);

    expect(stateOf(room).connection).toBe("online");
  });

  it("replaces a line that only seems to be there", async () => {
    const tab = openTab(server, storage);
    const room = connect(tab);
    await pass(3000);
    const alive = server.reply;
    server.reply = (message) => (message.type === "time" ? null : alive(message));
    tab.wake();
    await pass(1600);

    expect(server.restarts()).toBe(1);
    expect(stateOf(room).connection).toBe("online");
  });

  it("told in three ways at once is one", async () => {
    const tab = openTab(server, storage);
    connect(tab);
    await pass(50);
    server.goDown();
    await pass(1000);
    tab.wake();
    await tab.wake();
    tab.wake();

    expect(server.restarts()).toBe(1);
  });
});

describe("a request", () => {
  it("waits for the line and is answered once it is there", async () => {
    const room = connect();
    await pass(50);
    server.goDown();
    const asked = room.request({ type: "contest", question: 0 });
    await pass(10_000);
    server.comeUp();
    await pass(500);

    expect(await asked).toEqual({ ok: true, type: "done" });
  });

  it("to a room that is lost is refused", async () => {
    const room = connect();
    await pass(50);
    server.reply = () => ({ ok: false, error: "unknown-room" });
    server.drop();
    await pass(1000);

    expect(await room.request({ type: "take-home" })).toEqual({ ok: false, error: "unknown-room" });
  });
});

it("still plays where the browser keeps nothing", async () => {
  const refusing = new Proxy({} as Storage, {
    get: () => () => {
      throw new Error("SecurityError");
    },
  });
  const { classroom } = openTab(server, refusing);
  const joining = classroom.join("123456", "Ada", "en");
  await pass(50);
  await joining;

  expect(classroom.keys("player")).toEqual([SEAT_KEY]);
});
