import type { RoomLog } from "../../server/room-log/room-log";
import { type LiveServer, startLiveServer } from "./support/a-live-server";
import { createMemoryRoomLog } from "./support/memory-room-log";

let server: LiveServer;

beforeEach(async () => {
  server = await startLiveServer();
});

afterEach(() => server.close());

it("gives one seat to a student who asks twice because no reply came, and nothing to one who guesses", async () => {
  const { room } = await server.open();
  const secret = "5".repeat(32);
  const ask = (name: string, own: string) =>
    server.device().ask({ type: "join", version: 1, code: room.code, name, language: "zh", secret: own });

  const [first, again] = [await ask("小明", secret), await ask("小明", secret)];
  const asHost = await ask("小红", room.secrets.host);

  if (!first.ok || first.type !== "joined" || !again.ok || again.type !== "joined") throw new Error("not joined");
  expect(again.snapshot.seat?.seatId).toBe(first.snapshot.seat?.seatId);
  expect(again.snapshot.common.seatCount).toBe(1);
  expect(asHost).toEqual({ ok: false, error: "wrong-secret" });
});

/** A log that takes as long as a test likes to write what comes after a room's creation. */
function aSlowLog() {
  const kept = createMemoryRoomLog();
  let isSlow = false;
  let goOn = () => {};
  const slowness = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const own: RoomLog["own"] = async (roomId) => {
    const owned = await kept.own(roomId);
    return { ...owned, append: (events) => (isSlow ? slowness : Promise.resolve()).then(() => owned.append(events)) };
  };
  const slowDown = () => {
    isSlow = true;
  };
  return { log: { ...kept, own }, slowDown, goOn };
}

it("gives a seat to nobody before it is safe, however it is asked for again", async () => {
  const slow = aSlowLog();
  const other = await startLiveServer({ log: slow.log });
  const { room } = await other.open();
  const secret = "5".repeat(32);
  const join = { type: "join", version: 1, code: room.code, name: "小明", language: "zh", secret } as const;
  slow.slowDown();
  const told: string[] = [];

  const asked = [other.device().ask(join), other.device().ask(join)].map((reply) =>
    reply.then(({ ok }) => told.push(`${ok}`)),
  );
  await new Promise((resolve) => setTimeout(resolve, 400));

  expect(told).toEqual([]);
  slow.goOn();
  await Promise.allSettled(asked); // the later phone takes the place of the earlier one
  expect(told).toContain("true");
  await other.close();
});
