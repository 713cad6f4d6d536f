import { setTimeout as pause } from "node:timers/promises";
import type { Reply } from "../../../lib/domain/classroom/messages";
import { type LiveServer, startLiveServer } from "../support/a-live-server";
import { describeWithRedis } from "./support/a-redis";
import { addressOf } from "./support/room-fixtures";
import { LEASE_MILLIS, type SomeServers, someServers } from "./support/some-servers";

const UNTIL_LEASE_IS_OVER = 2 * LEASE_MILLIS;

describeWithRedis("a class on one of several servers", () => {
  let servers: SomeServers;
  const started: LiveServer[] = [];

  async function start(name: string, url?: string): Promise<LiveServer> {
    const { log, directory } = await servers.open(name, LEASE_MILLIS, url);
    const server = await startLiveServer({ log, codes: directory });
    started.push(server);
    return server;
  }

  beforeEach(async () => {
    servers = await someServers();
  });

  afterEach(async () => {
    await Promise.all(started.splice(0).map((server) => server.close()));
    await servers.close();
  });

  async function joined(server: LiveServer, code: string, name: string) {
    const device = server.device();
    const reply = await device.join(code, name);
    if (!reply.ok || reply.type !== "joined") throw new Error(JSON.stringify(reply));
    return { device, ...reply };
  }

  it("is found by its code from each of them", async () => {
    const [a, b] = [await start("a"), await start("b")];
    const { room } = await a.open();

    const reply = await b.device().join(room.code, "小明");

    expect(reply).toEqual({ ok: false, error: "elsewhere", address: addressOf("a") });
    expect((await joined(a, room.code, "小明")).ok).toBe(true);
  });

  it("is not found by a code that leads nowhere", async () => {
    const server = await start("a");
    const { room } = await server.open();
    const wrong = room.code === "000000" ? "000001" : "000000";

    expect(await server.device().join(wrong, "小明")).toEqual({ ok: false, error: "unknown-room" });
  });

  it("goes on at another server when its own is cut off, with every answer that was acknowledged", async () => {
    const wire = await servers.wire();
    const [a, b] = [await start("a", wire.url), await start("b")];
    const { room, host } = await a.open({ answerSeconds: null });
    const student = await joined(a, room.code, "小明");
    await joined(a, room.code, "小红");
    await host.goTo("open");
    expect(await student.device.answer(0, "o2")).toMatchObject({ ok: true });

    wire.close();
    await pause(UNTIL_LEASE_IS_OVER);
    const hostAtB = b.device();
    const studentAtB = b.device();

    expect(await hostAtB.resume(room.roomId, room.secrets.host)).toMatchObject({ ok: true, type: "snapshot" });
    expect(await studentAtB.resume(room.roomId, student.secret)).toMatchObject({ ok: true, type: "snapshot" });
    expect(await studentAtB.answer(0, "o1")).toEqual({ ok: true, type: "answered", optionIds: ["o2"] });
    expect((await joined(b, room.code, "小刚")).ok).toBe(true);
  }, 20_000);

  it("pauses while the broker is away, and keeps the answers that wait", async () => {
    const server = await start("a");
    const { room, host } = await server.open({ answerSeconds: null });
    const student = await joined(server, room.code, "小明");
    await joined(server, room.code, "小红");
    await host.goTo("open");

    await servers.redis.kill();
    const answering: Promise<Reply> = student.device.answer(0, "o1");
    await pause(500);
    await servers.redis.restart();
    const reply = await answering;
    const again = reply.ok ? reply : await answerUntilTaken(() => student.device.answer(0, "o1"));

    expect(again).toEqual({ ok: true, type: "answered", optionIds: ["o1"] });
  }, 20_000);
});

/** A phone asks again until its answer is safe, at most for eight seconds. */
async function answerUntilTaken(ask: () => Promise<Reply>): Promise<Reply> {
  for (let tries = 0; ; tries += 1) {
    const reply = await ask();
    if (reply.ok || tries === 40) return reply;
    await pause(200);
  }
}
