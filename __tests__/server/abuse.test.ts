import { request } from "node:http";
import { connect } from "node:net";
import { Manager } from "socket.io-client";
import type { Reply } from "../../lib/domain/classroom/messages";
import { CLASSROOM_PATH } from "../../lib/domain/classroom/messages";
import { createRoom } from "./support/a-device";
import { type LiveServer, startLiveServer } from "./support/a-live-server";
import { aClassQuiz } from "./support/class-quiz";

const GUESSES = Number(process.env.GUESSES ?? 400);

let server: LiveServer;

beforeEach(async () => {
  server = await startLiveServer();
});

afterEach(() => server.close());

async function aStudent(code: string, name: string) {
  const device = server.device();
  const reply = await device.join(code, name);
  if (!reply.ok || reply.type !== "joined") throw new Error(JSON.stringify(reply));
  return { device, reply };
}

function upgrade(path: string, headers: Record<string, string> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1");
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
      if (text.includes("\r\n\r\n")) socket.destroy();
    });
    socket.on("close", () => resolve(text.split("\r\n")[0] ?? ""));
    socket.on("error", reject);
    const all = {
      host: `127.0.0.1:${server.port}`,
      connection: "Upgrade",
      upgrade: "websocket",
      "sec-websocket-version": "13",
      "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
      ...headers,
    };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
  });
}

function statusOf(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: server.port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject);
    sent.end();
  });
}

function someLongOptions() {
  return ["o1", "o2", "o3", "o4", "o5", "o6", "o7", "o8"].map((id) => ({ id, text: `${id} ${"长".repeat(990)}` }));
}

const WEBSOCKET = `${CLASSROOM_PATH}/?EIO=4&transport=websocket`;
const POLLING = `${CLASSROOM_PATH}/?EIO=4&transport=polling`;

it("upgrades the classroom's path to a websocket, and answers any other with 404", async () => {
  expect(await upgrade(WEBSOCKET)).toContain("101");
  expect(await upgrade("/elsewhere")).toContain("404");
  expect(await upgrade(`${CLASSROOM_PATH}x/?EIO=4&transport=websocket`)).toContain("404");
});

it.each([
  ["a page of another site", { origin: "https://evil.example" }],
  ["a page of another port", { origin: "http://127.0.0.1:1" }],
  ["a frame without an origin", { origin: "null" }],
  ["a name that was made to lead here", { host: "evil.example", origin: "http://evil.example" }],
])("keeps %s out, over websocket and polling alike", async (_who, headers) => {
  expect(await upgrade(WEBSOCKET, headers)).not.toContain("101");
  expect(await statusOf(POLLING, headers)).toBeGreaterThanOrEqual(400);
  expect(await statusOf("/live/addresses", headers)).toBe(403);
});

it("lets its own pages in", async () => {
  expect(await upgrade(WEBSOCKET, { origin: server.url })).toContain("101");
  expect(await upgrade(WEBSOCKET, { host: "192.168.1.5:3000", origin: "http://192.168.1.5:3000" })).toContain("101");
  expect(await statusOf(POLLING, { origin: server.url })).toBe(200);
});

it("closes at once what is too large or no frame at all, and plays on", async () => {
  const { room } = await server.open();
  const { device } = await aStudent(room.code, "小明");
  const noise = ['42["a"', "4{{{", "zzz", '42["connect",1]', "451-[1]", "42", "4x"];

  const large = server.device();
  await large.ask({ type: "time" });
  large.socket.emit("m", "x".repeat(5000));
  expect(await large.end(2000)).toMatch(/transport|close/);
  for (const frame of noise) {
    const other = server.device({ reconnection: false });
    await other.ask({ type: "time" });
    other.socket.io.engine.write(frame.slice(1));
  }
  const strange = server.device();
  for (const payload of [null, 1, "x", [[[[]]]], { type: "answer" }, { type: "host", __proto__: { a: 1 } }]) {
    expect(await strange.ask(payload)).toEqual({ ok: false, error: "invalid-message" });
  }

  expect(await device.ask({ type: "snapshot" })).toMatchObject({ ok: true });
});

it("speaks its own version of the protocol, and says so to others", async () => {
  const reply = await server.device().ask({ type: "join", version: 99, code: "000000", name: "小明", language: "zh" });

  expect(reply).toEqual({ ok: false, error: "other-version" });
});

it("cuts five flooders off, while others are answered as before", async () => {
  const { room, host } = await server.open();
  const { device } = await aStudent(room.code, "小明");
  await host.goTo("open");
  const flooders = Array.from({ length: 5 }, () => server.device({ reconnectionDelay: 50, reconnectionDelayMax: 50 }));
  const flood = setInterval(() => {
    for (const one of flooders)
      if (one.socket.connected) for (let n = 0; n < 50; n += 1) one.socket.emit("m", { type: "time" });
  }, 5);

  const waits: number[] = [];
  for (let round = 0; round < 12; round += 1) {
    const startedAt = Date.now();
    await device.ask({ type: "time" });
    waits.push(Date.now() - startedAt);
    await new Promise((resolve) => setTimeout(resolve, 220));
  }
  clearInterval(flood);

  expect(await server.counter("cut_connections_total")).toBeGreaterThanOrEqual(5);
  expect(waits.sort((left, right) => left - right)[10]).toBeLessThan(150);
  expect(await device.answer(0, "o1")).toMatchObject({ ok: true });
}, 20_000);

it("cuts off whoever floods the line before saying anything", async () => {
  const quietly = { transports: ["websocket"], autoConnect: false, reconnection: false };
  const manager = new Manager(server.url, { path: CLASSROOM_PATH, ...quietly });
  const isClosed = new Promise<void>((resolve) => manager.once("close", () => resolve()));
  await new Promise<void>((resolve) => manager.open(() => resolve()));
  const line = manager.engine as unknown as { _sendPacket(type: string): void };

  for (let count = 0; count < 300; count += 1) line._sendPacket("pong");

  await isClosed;
  expect(await server.counter("cut_connections_total")).toBe(1);
});

it("makes a seat that floods wait before it comes back", async () => {
  const { room } = await server.open();
  const { device, reply } = await aStudent(room.code, "小明");
  for (let count = 0; count < 200; count += 1) device.socket.emit("m", { type: "time" });
  await device.end();

  const back = await server.device().resume(reply.roomId, reply.secret);

  expect(back).toMatchObject({ ok: false, error: "too-many" });
});

it(`finds at most a lobby with ${GUESSES} guessed codes, and raises the alarm`, async () => {
  const { room, host } = await server.open();
  await host.lead({ type: "lock", isLocked: true });
  const replies: Reply[] = [];
  const guess = async (index: number) => {
    const device = server.device({ reconnection: false });
    const code = `${(Number(room.code) + 1 + index) % 1_000_000}`.padStart(6, "0");
    const reply = await device.join(code, `guess ${index}`).catch(() => null);
    if (reply) replies.push(reply);
    device.close();
  };
  const all = Promise.all(Array.from({ length: GUESSES }, (_, index) => guess(index)));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const honest = await server.open();
  const { device } = await aStudent(honest.room.code, "小明"); // from the same address, meanwhile

  expect(await device.ask({ type: "snapshot" })).toMatchObject({ ok: true });
  await all;
  const startedAt = Date.now();
  expect(await server.device().join("000000", "again")).toMatchObject({ error: "unknown-room" });
  expect(Date.now() - startedAt).toBeGreaterThan(900); // by now each wrong one waits
  expect(replies.every((reply) => !reply.ok)).toBe(true);
  expect(await server.counter("guess_alarms_total")).toBeGreaterThanOrEqual(1);
  expect(server.journal.join("\n")).toContain("codes-are-guessed");
}, 60_000);

it("never holds up those who know the code, however many share an address", async () => {
  const { room } = await server.open({ seatLimit: 300 });
  const startedAt = Date.now();

  const students = await Promise.all(Array.from({ length: 100 }, (_, index) => aStudent(room.code, `学生${index}号`)));

  expect(students).toHaveLength(100);
  expect(Date.now() - startedAt).toBeLessThan(5000);
});

it("lets sixty teachers of one address open their rooms together, and not many more", async () => {
  const rooms = await Promise.all(Array.from({ length: 8 }, () => createRoom(server.url)));
  let refusal = "";
  for (let count = 8; count < 100 && refusal === ""; count += 1) {
    await createRoom(server.url).then(
      (room) => rooms.push(room),
      (error: Error) => {
        refusal = error.message;
      },
    );
  }

  expect(rooms.length).toBeGreaterThanOrEqual(60);
  expect(refusal).toContain("too-many");
});

it("cuts off a device that does not fetch what it is sent", async () => {
  const long = aClassQuiz(1).questions.map((one) => ({ ...one, text: "长".repeat(2000), options: someLongOptions() }));
  const { room, host } = await server.open({}, { title: "长", questions: long });
  const [, sid = ""] = /"sid":"([^"]+)"/.exec(await (await fetch(`${server.url}${POLLING}`)).text()) ?? [];
  const post = (body: string) => fetch(`${server.url}${POLLING}&sid=${sid}`, { method: "POST", body });
  await post("40");
  const join = { type: "join", version: 1, code: room.code, name: "慢", language: "zh" };
  await post(`420${JSON.stringify(["m", join])}`);
  await host.goTo("open");
  const before = await server.counter("cut_connections_total");

  for (let count = 0; count < 32; count += 1) {
    const { common } = await host.snapshot();
    await host.lead(count % 2 === 0 ? { type: "pause", reason: "host" } : { type: "resume" }, common.step);
    await new Promise((resolve) => setTimeout(resolve, 380));
  }

  expect(before).toBe(0);
  expect(await server.counter("cut_connections_total")).toBe(1);
  expect(await (await fetch(`${server.url}${POLLING}&sid=${sid}`)).text()).toContain("Session ID unknown");
}, 30_000);

it("writes no name, code, secret or answer into its journal", async () => {
  const { room, host } = await server.open();
  const { device, reply } = await aStudent(room.code, "小明");
  await host.goTo("open");
  await device.answer(0, "o1");
  await server.device().join("123456", "坏人");
  server.passTime(10_000);
  await host.goTo("reveal");

  const written = server.journal.join("\n");
  expect(written).toContain('"event":"slept"');
  for (const word of ["小明", "坏人", room.code, room.roomId, reply.secret, "o1", "选项"])
    expect(written).not.toContain(word);
  for (const line of server.journal) expect(() => JSON.parse(line)).not.toThrow();
});

it("tells where it can be reached, how it is, and what it counted", async () => {
  await server.open();

  expect(await (await fetch(`${server.url}/live/addresses`)).json()).toEqual({
    urls: [`${server.url}/`],
    appUrl: null,
  });
  expect((await fetch(`${server.url}/live/health`)).status).toBe(200);
  expect(await server.counter("rooms")).toBe(1);
  expect(await server.counter("connections")).toBe(1);
});

it("takes a quiz of a megabyte at most", async () => {
  const post = (body: string, type = "application/json") =>
    fetch(`${server.url}/live/rooms`, { method: "POST", headers: { "content-type": type }, body });

  expect((await post("x".repeat(1_100_000)).catch(() => ({ status: 413 }))).status).toBe(413);
  expect((await post("{}")).status).toBe(400);
  expect((await post("{}", "text/plain")).status).toBe(415); // what a form of another site could send
});
