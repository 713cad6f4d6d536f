import type { ClassReport } from "../../lib/domain/classroom/class-report";
import { type LiveServer, startLiveServer } from "./support/a-live-server";

let server: LiveServer;

beforeEach(async () => {
  server = await startLiveServer();
});

afterEach(() => server.close());

const ask = (roomId: string, secret: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/live/report?room=${roomId}`, { headers: { authorization: `Bearer ${secret}`, ...headers } });

async function playedClass() {
  const { room, host } = await server.open();
  const device = server.device();
  const reply = await device.join(room.code, "小明");
  await host.goTo("open");
  await device.phase("open", 0);
  await device.answer(0, "o2");
  await host.goTo("reveal");
  return { room, host, studentSecret: reply.ok && reply.type === "joined" ? reply.secret : "" };
}

it("gives the host what the class knew, as soon as something was revealed", async () => {
  const { room } = await playedClass();

  const response = await ask(room.roomId, room.secrets.host);

  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const report = (await response.json()) as ClassReport;
  expect(report.questions).toMatchObject([{ question: 0, facility: 0, answeredCount: 1 }]);
  expect(report.students).toMatchObject([{ name: "小明", missed: [0] }]);
});

it("gives it to nobody else, and says of a wrong secret what it says of a room that is not there", async () => {
  const { room, studentSecret } = await playedClass();
  const { display, remote } = room.secrets;
  const none = "0".repeat(32);

  const tries = [display, remote, studentSecret, none, "", `${room.secrets.host}0`];
  const refused = await Promise.all([...tries.map((secret) => ask(room.roomId, secret)), ask(none, none), ask("", "")]);

  expect(studentSecret).not.toBe("");
  expect(new Set(refused.map(({ status }) => status))).toEqual(new Set([404]));
  const bodies = await Promise.all(refused.map((response) => response.text()));
  expect(new Set(bodies)).toEqual(new Set([JSON.stringify({ ok: false, error: "unknown-room" })]));
  expect(await server.counter("wrong_keys_total")).toBe(8);
});

it("gives it to no page of another site", async () => {
  const { room } = await playedClass();

  const response = await ask(room.roomId, room.secrets.host, { origin: "https://elsewhere.example" });

  expect(response.status).toBe(403);
});

it("still gives it after the class is over and its room was put aside", async () => {
  await server.close();
  server = await startLiveServer({ keepsFolder: true });
  const { room, host } = await playedClass();
  await host.lead({ type: "end" });
  const { directory } = server;
  await server.close();
  server = await startLiveServer({ directory });

  const response = await ask(room.roomId, room.secrets.host);

  expect(((await response.json()) as ClassReport).students).toHaveLength(1);
});
