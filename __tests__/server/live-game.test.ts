import type { Reply } from "../../lib/domain/classroom/messages";
import { type LiveServer, startLiveServer } from "./support/a-live-server";
import { SENTINEL } from "./support/class-quiz";

let server: LiveServer;

beforeEach(async () => {
  server = await startLiveServer();
});

afterEach(() => server.close());

type Joined = Reply & { readonly ok: true; readonly type: "joined" };

async function joined(code: string, name: string, options = {}) {
  const device = server.device(options);
  const reply = await device.join(code, name);
  if (!reply.ok || reply.type !== "joined") throw new Error(JSON.stringify(reply));
  return { device, reply: reply as Joined, seatId: reply.snapshot.seat?.seatId ?? "" };
}

it("plays a whole game: over a real websocket, and over polling where there is none", async () => {
  const { room, host } = await server.open({ showsBoard: true });
  const [ming, hong] = await Promise.all([
    joined(room.code, "小明"),
    joined(room.code, "小红", { transports: ["polling"], upgrade: false }),
  ]);
  expect([ming.device.transport, hong.device.transport]).toEqual(["websocket", "polling"]);

  await host.goTo("open");
  await hong.device.phase("open", 0);
  const [right, wrong] = await Promise.all([ming.device.answer(0, "o1"), hong.device.answer(0, "o2")]);
  await host.phase("closed", 0); // by itself: everybody has answered
  await host.goTo("reveal");
  const seat = await ming.device.until((one) => one.type === "seat" && one.seat.isRight === true);
  await host.goTo("podium");

  expect(right).toEqual({ ok: true, type: "answered", optionIds: ["o1"] });
  expect(wrong).toEqual({ ok: true, type: "answered", optionIds: ["o2"] });
  expect(seat).toMatchObject({ seat: { total: 1000, rank: 1 } });
  const podium = await hong.device.phase("podium");
  expect(podium).toMatchObject({
    common: {
      board: [
        { name: "小明", total: 1000, rank: 1 },
        { name: "小红", rank: 2 },
      ],
    },
  });
  const home = await hong.device.ask({ type: "take-home" });
  expect(home).toMatchObject({ missed: [{ outcome: "missed" }, { outcome: "missed" }] });
});

it("tells no student the key in any byte before the reveal", async () => {
  const { room, host } = await server.open();
  const { device, reply } = await joined(room.code, "小明");
  const display = server.device();
  await display.resume(room.roomId, room.secrets.display);

  await host.goTo("open");
  await device.phase("open", 0);
  await device.ask({ type: "snapshot" });
  await device.ask({ type: "take-home" });
  await device.answer(0, "o1");
  await device.answer(0, "o2");
  await host.phase("closed", 0);
  const later = server.device();
  await later.resume(reply.roomId, reply.secret);

  const before = [...device.bytes, ...display.bytes, ...later.bytes].join("\n");
  expect(before).toContain("选项 o1 of 0");
  expect(before).not.toContain(SENTINEL);
  expect(before).not.toMatch(/"keyOptionIds":\["|"isRight":(true|false)|"correct"/);

  await host.goTo("reveal");
  await later.phase("reveal", 0);
  expect(later.bytes.join("\n")).toContain(SENTINEL); // the same eyes do see it
});

it("acknowledges an answer once, however often it is sent, and counts it once", async () => {
  const { room, host } = await server.open();
  const [{ device }] = await Promise.all([joined(room.code, "小明"), joined(room.code, "小红")]);
  await host.goTo("open");
  await device.phase("open", 0);

  const replies = await Promise.all(["o2", "o1", "o3"].map((option) => device.answer(0, option)));

  for (const reply of replies) expect(reply).toEqual({ ok: true, type: "answered", optionIds: ["o2"] });
  expect((await host.snapshot()).host?.answered).toBe(1);
  await host.goTo("closed");
  expect(await device.answer(0, "o1")).toEqual({ ok: true, type: "answered", optionIds: ["o2"] });
});

it("loses no answer of a hundred and thirty that arrive together", async () => {
  const { room, host } = await server.open({ seatLimit: 200 });
  const students = await Promise.all(Array.from({ length: 130 }, (_, index) => joined(room.code, `学生${index}号`)));
  await host.goTo("open");
  await Promise.all(students.map(({ device }) => device.phase("open", 0)));

  const replies = await Promise.all(students.map(({ device }, index) => device.answer(0, index % 2 ? "o1" : "o2")));

  expect(replies.every((reply) => reply.ok)).toBe(true);
  await host.phase("closed", 0);
  expect((await host.snapshot()).host).toMatchObject({ answered: 130, histogram: [65, 65, 0, 0] });
}, 30_000);

it("takes no answer after the solution is shown, and none for the question to come", async () => {
  const { room, host } = await server.open({ showsBoard: true });
  const [{ device }] = await Promise.all([joined(room.code, "小明"), joined(room.code, "小红")]);
  await host.goTo("board");

  const late = await device.answer(0, "o1");
  const early = await device.answer(1, "o1");

  expect(late.ok || early.ok).toBe(false);
  await host.goTo("intro");
  expect((await host.snapshot()).roster?.every(({ total }) => total === 0)).toBe(true);
});

it("gives nobody the host's rights or the key for the room's code", async () => {
  const { room } = await server.open();
  const { device } = await joined(room.code, "小明");

  const command = { type: "host", commandId: "c", expectedStep: 0, action: { type: "advance" } };
  expect(await device.ask(command)).toEqual({ ok: false, error: "not-yours" });
  const display = server.device();
  await display.resume(room.roomId, room.secrets.display);
  expect(await display.ask(command)).toEqual({ ok: false, error: "not-yours" });
  expect(await server.device().ask(command)).toEqual({ ok: false, error: "not-yours" });
});

it("sends nothing of one room into another", async () => {
  const [one, other] = await Promise.all([server.open(), server.open()]);
  const [here, there] = await Promise.all([joined(one.room.code, "甲同学"), joined(other.room.code, "乙同学")]);
  await there.device.until(({ type }) => type === "count");
  there.device.bytes.length = 0;

  await one.host.goTo("open");
  await here.device.phase("open", 0);
  await here.device.answer(0, "o1");
  await one.host.goTo("reveal");
  await here.device.phase("reveal", 0);

  expect(there.device.bytes.join("")).not.toMatch(/"m"/);
  expect(other.host.received.every((message) => message.type !== "common")).toBe(true);
  const foreign = await server.device().resume(one.room.roomId, other.room.secrets.host);
  expect(foreign).toEqual({ ok: false, error: "wrong-secret" });
});

it("lets a phone that comes back take its seat at once, while the ghost still seems connected", async () => {
  const { room } = await server.open();
  const { device: ghost, reply, seatId } = await joined(room.code, "小明");
  const startedAt = Date.now();

  const back = await server.device().resume(reply.roomId, reply.secret);

  expect(Date.now() - startedAt).toBeLessThan(1000);
  expect(back).toMatchObject({ ok: true, snapshot: { seat: { seatId, name: "小明" } } });
  expect(await ghost.end()).toBe("io server disconnect"); // after which no client returns by itself
  expect(ghost.received.some(({ type }) => type === "replaced")).toBe(true);
});

it("keeps the answer of a student who reloads twice", async () => {
  const { room, host } = await server.open();
  const [{ reply }] = await Promise.all([joined(room.code, "小明"), joined(room.code, "小红")]);
  await host.goTo("open");
  const first = server.device();
  await first.resume(reply.roomId, reply.secret);
  await first.answer(0, "o1");
  const second = server.device();
  await second.resume(reply.roomId, reply.secret);
  const third = server.device();

  const back = await third.resume(reply.roomId, reply.secret);

  expect(back).toMatchObject({ snapshot: { seat: { optionIds: ["o1"] } } });
  expect(await third.answer(0, "o3")).toMatchObject({ ok: true, optionIds: ["o1"] });
});

it("leaves the seat alone when a wrong secret knocks", async () => {
  const { room } = await server.open();
  const { device, reply } = await joined(room.code, "小明");

  expect(await server.device().resume(reply.roomId, "0".repeat(32))).toEqual({ ok: false, error: "wrong-secret" });

  expect(await device.ask({ type: "snapshot" })).toMatchObject({ ok: true });
});

it("sends no credential of anybody to anybody else", async () => {
  const { room, host } = await server.open();
  const [ming, hong] = await Promise.all([joined(room.code, "小明"), joined(room.code, "小红")]);
  await host.goTo("podium");
  await host.goTo("ended");

  const others = [...hong.device.bytes, ...host.bytes].join("\n");
  for (const secret of [ming.reply.secret, ming.device.socket.id ?? "", room.secrets.remote]) {
    expect(others).not.toContain(secret);
  }
});

it("sends a student out for good", async () => {
  const { room, host } = await server.open();
  const { device, reply, seatId } = await joined(room.code, "小明");

  await host.lead({ type: "kick", seatId });

  expect(await device.end()).toBe("io server disconnect");
  expect(device.received.some(({ type }) => type === "kicked")).toBe(true);
  expect(await server.device().resume(reply.roomId, reply.secret)).toEqual({ ok: false, error: "kicked" });
});

it("moves the game once for a double click", async () => {
  const { host } = await server.open();
  const { common } = await host.snapshot();

  const replies = await Promise.all([
    host.lead({ type: "advance" }, common.step, "click"),
    host.lead({ type: "advance" }, common.step, "click"),
    host.lead({ type: "advance" }, common.step, "other click"),
  ]);

  expect(replies.map((reply) => (reply.ok ? reply.type : reply.error))).toEqual(["done", "done", "out-of-step"]);
  expect((await host.snapshot()).common.phase).toMatchObject({ name: "intro", question: 0 });
});

it("does not break when nobody answers", async () => {
  const { room, host } = await server.open({ answerSeconds: 5 });
  const { device } = await joined(room.code, "小明");
  await host.goTo("open");

  await device.phase("closed", 0);
  await host.goTo("podium");

  expect((await device.phase("podium")).type).toBe("common");
}, 20_000);

it("plays on while the host is away", async () => {
  const { room, host } = await server.open({ answerSeconds: 5 });
  const { device } = await joined(room.code, "小明");
  await host.lead({ type: "advance" });
  host.close();

  await device.phase("open", 0);
  await device.answer(0, "o1");
  await device.phase("closed", 0);

  const back = await server.device().resume(room.roomId, room.secrets.host);
  expect(back).toMatchObject({ ok: true, snapshot: { host: { answered: 1 } } });
}, 20_000);

it("counts answers for the stage at most four times a second, and for nobody else", async () => {
  const { room, host } = await server.open();
  const students = await Promise.all(Array.from({ length: 20 }, (_, index) => joined(room.code, `学生${index}号`)));
  await host.goTo("open");
  await Promise.all(students.map(({ device }) => device.phase("open", 0)));
  const before = { host: host.received.length, student: students[0]?.device.received.length ?? 0 };
  const startedAt = Date.now();

  for (const { device } of students.slice(0, 15)) {
    await device.answer(0, "o1");
    await new Promise((resolve) => setTimeout(resolve, 60));
  }

  const quarters = (Date.now() - startedAt) / 250 + 2;
  const sent = host.received.slice(before.host);
  expect(sent.filter(({ type }) => type === "count").length).toBeLessThanOrEqual(quarters);
  expect(sent.filter(({ type }) => type === "roster").length).toBeLessThanOrEqual(quarters / 4 + 1);
  expect(students[0]?.device.received.length).toBe(before.student);
});
