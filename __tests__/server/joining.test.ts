import { type LiveServer, startLiveServer } from "./support/a-live-server";

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
