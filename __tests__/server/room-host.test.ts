import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ServerMessage } from "../../lib/domain/classroom/messages";
import { DAY_MILLIS, HOUR_MILLIS } from "../../lib/domain/shared/time";
import { createJournal } from "../../server/classroom/journal";
import { Metrics } from "../../server/classroom/metrics";
import type { RoomHost } from "../../server/classroom/room-host";
import type { RoomLink } from "../../server/classroom/room-link";
import { RoomRegistry } from "../../server/classroom/room-registry";
import { hashOf } from "../../server/classroom/secrets";
import { createFileRoomLog } from "../../server/room-log/file-room-log";
import { NotOwnerError, type RoomLog } from "../../server/room-log/room-log";
import { aClassQuiz, someSettings } from "./support/class-quiz";
import { createMemoryRoomLog, type MemoryRoomLog } from "./support/memory-room-log";

const NOON = Date.UTC(2026, 10, 25, 12);

let now: number;
let log: MemoryRoomLog;
let sent: ServerMessage[];

beforeEach(() => {
  now = NOON;
  log = createMemoryRoomLog(() => now);
  sent = [];
});

function aRegistry(kept: RoomLog = log, mostRooms = 10): RoomRegistry {
  const toAll = (message: ServerMessage) => void sent.push(message);
  return new RoomRegistry({
    log: kept,
    now: () => now,
    audienceOf: () => ({ toAll, toStage: () => {}, toLeaders: () => {} }),
    mostRooms,
    metrics: new Metrics(),
    journal: createJournal(
      () => {},
      true,
      () => now,
    ),
  });
}

async function aRoom(registry: RoomRegistry, settings = {}) {
  const reply = await registry.create(aClassQuiz(), someSettings(settings));
  if (!reply.ok || reply.type !== "created") throw new Error(JSON.stringify(reply));
  const host = registry.byCode(reply.code);
  if (!host) throw new Error("the room is not found by its code");
  return { reply, host };
}

let commands = 0;
function advance(host: RoomHost) {
  commands += 1;
  const command = { commandId: `${commands}`, expectedStep: host.room.step, action: { type: "advance" } } as const;
  return host.run({ type: "host", ...command });
}

async function anOpenRoom(registry: RoomRegistry) {
  const { reply, host } = await aRoom(registry);
  for (const seatId of ["s1", "s2"]) {
    await host.run({ type: "join", seatId, tokenHash: hashOf(seatId), name: `学生${seatId}` });
  }
  await advance(host);
  await advance(host);
  return { reply, host };
}

function answer(host: RoomHost, seatId: string) {
  return host.run({ type: "answer", seatId, question: 0, round: 1, optionIds: ["o1"] });
}

function lastPause() {
  const last = sent.findLast(({ type }) => type === "common");
  return last?.type === "common" ? last.common.pause : undefined;
}

it("acknowledges an answer no sooner than the log has it", async () => {
  const { host } = await anOpenRoom(aRegistry());
  let isAcknowledged = false;

  log.setReachable(false);
  host.setReachable(true); // the room does not know yet
  const acknowledged = answer(host, "s1").then(() => {
    isAcknowledged = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));

  expect(isAcknowledged).toBe(false);
  log.setReachable(true);
  await acknowledged;
});

it("tells nobody of a step that the log does not have", async () => {
  const { host } = await anOpenRoom(aRegistry());
  log.setReachable(false);
  host.setReachable(true);
  const before = sent.length;

  const moved = advance(host);
  await new Promise((resolve) => setTimeout(resolve, 50));

  expect(sent.length).toBe(before);
  log.setReachable(true);
  await moved;
  expect(sent.at(before)).toMatchObject({ type: "common", common: { phase: { name: "closed" } } });
});

it("takes no step before the log has the one before, so that no key is shown of a question that may open again", async () => {
  const { host } = await anOpenRoom(aRegistry());
  log.setReachable(false);
  host.setReachable(true);

  const closing = advance(host);
  const revealing = advance(host); // expects the step that closing makes, as a quick host does
  await new Promise((resolve) => setTimeout(resolve, 20));
  const meanwhile = host.snapshot({ role: "player", seatId: "s1" }).common;
  log.setReachable(true);
  await Promise.all([closing, revealing]);

  expect(meanwhile.phase.name).toBe("closed");
  expect(meanwhile.reveal).toBeNull();
});

it("pauses while the log cannot be reached, and gives the time back", async () => {
  const { host } = await anOpenRoom(aRegistry());
  const deadline = host.room.phase.name === "open" ? (host.room.phase.deadline ?? 0) : 0;

  log.setReachable(false);
  expect(lastPause()).toBe("outage");
  expect(await answer(host, "s1")).toEqual({ ok: false, error: "not-saved" });
  now += 40_000;
  host.tick(); // its time would be up
  log.setReachable(true);
  await new Promise((resolve) => setTimeout(resolve, 10));

  expect(lastPause()).toBeNull();
  expect(host.room.phase).toMatchObject({ name: "open", deadline: deadline + 40_000 });
  expect(await answer(host, "s1")).toEqual({ ok: true });
});

it("gives a room up that another server has taken, and tells nobody anything more", async () => {
  const registry = aRegistry();
  const { reply, host } = await anOpenRoom(registry);
  const ended: string[] = [];
  const link: RoomLink = { send: () => {}, end: () => ended.push("end") };
  host.attach({ role: "player", seatId: "s1" }, link);
  await log.own(reply.roomId);
  const before = sent.length;

  const outcome = await answer(host, "s1");

  expect(outcome).toEqual({ ok: false, error: "elsewhere" });
  expect(ended).toEqual(["end"]);
  expect(sent.length).toBe(before);
  expect(registry.byCode(reply.code)).toBeNull();
  expect(await advance(host)).toEqual({ ok: false, error: "elsewhere" });
});

it("says where a room is played that another server has", async () => {
  const elsewhere = { ...log, own: () => Promise.reject(new NotOwnerError("taken", "http://192.168.1.9:3000/")) };
  const { reply } = await aRoom(aRegistry());

  const found = await aRegistry(elsewhere).byId(reply.roomId);

  expect(found).toEqual({ error: "elsewhere", address: "http://192.168.1.9:3000/" });
});

it("takes rooms up with their scores after a kill, the time of the outage given back", async () => {
  const first = aRegistry();
  const { reply, host } = await anOpenRoom(first);
  await answer(host, "s1");
  const before = host.room.phase;
  now += 20_000;

  const second = aRegistry();
  await second.open();

  const again = second.byCode(reply.code);
  expect(again?.room.id).toBe(reply.roomId);
  expect(again?.answerOf("s1", { question: 0, round: 1 })).toEqual(["o1"]);
  expect(again?.room.phase.name).toBe("open");
  if (again?.room.phase.name !== "open" || before.name !== "open") throw new Error("not open");
  expect((again.room.phase.deadline ?? 0) - (before.deadline ?? 0)).toBe(20_000);
});

it("gives the time back that taking up the other rooms takes", async () => {
  const first = aRegistry();
  const rooms = [await anOpenRoom(first), await anOpenRoom(first), await anOpenRoom(first)];
  const startedAt = now;
  let turns = 0;
  const slow = {
    ...log,
    own: async (roomId: string) => {
      for (let turn = ++turns * 3; turn > 0; turn -= 1) await new Promise((resolve) => setImmediate(resolve));
      now += 1000;
      return log.own(roomId);
    },
  };

  const second = aRegistry(slow);
  await second.open();
  for (const { reply, host } of rooms) {
    const [before, after] = [host.room.phase, second.byCode(reply.code)?.room.phase];
    if (before.name !== "open" || after?.name !== "open") throw new Error("not open");
    expect((after.deadline ?? 0) - (before.deadline ?? 0)).toBe(now - startedAt);
  }
});

it("changes the epoch when it takes a room up", async () => {
  const { reply, host } = await aRoom(aRegistry());
  const { epoch } = host.snapshot({ role: "host" });

  const second = aRegistry();
  await second.open();

  expect(second.byCode(reply.code)?.snapshot({ role: "host" }).epoch).toBeGreaterThan(epoch);
});

it("knows secrets after a kill, by their hashes alone", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rooms-"));
  const files = createFileRoomLog(folder);
  const { reply } = await aRoom(aRegistry(files));
  await files.close();

  const second = aRegistry(createFileRoomLog(folder));
  await second.open();

  const host = second.byCode(reply.code);
  expect(host?.personOf(reply.secrets.host)).toEqual({ role: "host" });
  expect(host?.personOf(reply.secrets.remote)).toEqual({ role: "remote" });
  expect(host?.personOf(reply.secrets.display)).toEqual({ role: "display" });
  expect(JSON.stringify([...Object.values(host?.room.secrets ?? {})])).not.toContain(reply.secrets.host);
  await second.close();
  rmSync(folder, { recursive: true, force: true });
});

it("gives every room of six hundred a code of its own", async () => {
  const registry = aRegistry(log, 600);
  const codes = await Promise.all(Array.from({ length: 600 }, async () => (await aRoom(registry)).reply.code));

  expect(new Set(codes).size).toBe(600);
  expect(await registry.create(aClassQuiz(), someSettings())).toMatchObject({ ok: false, error: "too-many" });
});

it("puts a class that has gone aside, takes it up when its host is back, and forgets it after thirty days", async () => {
  const registry = aRegistry();
  const { reply } = await aRoom(registry);
  now += 13 * HOUR_MILLIS;
  await registry.tidy();
  expect([registry.byCode(reply.code), registry.roomCount]).toEqual([null, 0]);

  expect(await registry.byId(reply.roomId)).toMatchObject({ room: { id: reply.roomId } });
  for (const millis of [13 * HOUR_MILLIS, 30 * DAY_MILLIS]) {
    now += millis;
    await registry.tidy();
  }

  expect(await log.list()).toEqual([]);
  expect(await registry.byId(reply.roomId)).toEqual({ error: "unknown-room" });
});

it("keeps one of two phones of the same seat that come at once", async () => {
  const { host } = await anOpenRoom(aRegistry());
  const told: string[] = [];
  const aLink = (name: string): RoomLink => ({
    send: ({ type }) => void told.push(`${name} ${type}`),
    end: () => void told.push(`${name} end`),
  });
  const [older, newer] = [aLink("older"), aLink("newer")];

  host.attach({ role: "player", seatId: "s1" }, older);
  host.attach({ role: "player", seatId: "s1" }, newer);
  host.detach({ role: "player", seatId: "s1" }, older); // its end arrives after the newer one's beginning

  expect(told).toEqual(["older replaced", "older end"]);
  expect(host.connectionCount).toBe(1);
});

it("makes the common picture once, however many ask for it", async () => {
  const { host } = await anOpenRoom(aRegistry());

  const views = ["s1", "s2"].map((seatId) => host.snapshot({ role: "player", seatId }).common);

  expect(views[0]).toBe(views[1]);
});

it("shows a renamed student by the new name at once, on the board too", async () => {
  const { host } = await anOpenRoom(aRegistry());
  await answer(host, "s1");
  for (let count = 0; count < 6; count += 1) await advance(host);
  for (let count = 0; host.room.phase.name !== "podium" && count < 9; count += 1) await advance(host);
  host.snapshot({ role: "display" });

  const action = { type: "rename", seatId: "s1", name: "新名字" } as const;
  await host.run({ type: "host", commandId: "rename", expectedStep: 0, action });

  expect(host.snapshot({ role: "display" }).common.board?.map(({ name }) => name)).toContain("新名字");
});
