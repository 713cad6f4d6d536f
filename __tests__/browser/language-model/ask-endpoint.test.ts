import { type AskContext, askEndpoint } from "../../../lib/browser/language-model/ask-endpoint";
import type { ChatJob, ResponseFormat } from "../../../lib/browser/language-model/chat-job";
import { type ChatAnswer, type ChatServer, startChatServer } from "../../support/chat-server";

const TEXT = '{"items": [{"question": "什么是 8 位精度？"}]}';
const FORMATS: readonly ResponseFormat[] = [{ type: "json_schema", json_schema: {} }, { type: "json_object" }, null];

let server: ChatServer;
afterEach(() => server.close());

async function ask(
  answers: readonly ChatAnswer[],
  {
    formats,
    job,
    context,
  }: { formats?: readonly string[]; job?: Partial<ChatJob>; context?: Partial<AskContext> } = {},
) {
  server = await startChatServer({
    ...(formats ? { formats } : {}),
    answer: (_request, index) => answers[Math.min(index, answers.length - 1)] ?? { kind: "nothing" },
  });
  const waits: number[] = [];
  const lengths: number[] = [];
  const reply = askEndpoint(
    {
      url: `${server.baseUrl}/chat/completions`,
      key: "sk-secret",
      model: "deepseek-chat",
      messages: [{ role: "user", content: "Write." }],
      formats: FORMATS,
      ...job,
    },
    {
      fetch,
      now: () => Date.UTC(2026, 10, 25),
      wait: async (millis) => void waits.push(millis),
      onLength: (characters) => lengths.push(characters),
      limits: { firstByteMillis: 20_000, silenceMillis: 20_000, longestWaitMillis: 60_000 },
      ...context,
    },
  );
  return { reply, waits, lengths };
}

const codeIn = (reply: Promise<unknown>) =>
  reply.then(
    () => "answered",
    (error: { code?: string }) => error.code,
  );

it("asks with the key and the model, and reads the reply as it streams", async () => {
  const { reply, lengths } = await ask([{ kind: "stream", text: TEXT }]);

  expect(await reply).toEqual({ text: TEXT, ending: "whole", formatIndex: 0 });
  expect(lengths.length).toBeGreaterThan(3);
  expect(lengths.at(-1)).toBe(TEXT.length);
  const [request] = server.requests;
  expect(request?.headers.authorization).toBe("Bearer sk-secret");
  expect(request?.body).toMatchObject({ model: "deepseek-chat", stream: true });
});

it("sends no key where there is none, and no cookie ever", async () => {
  const { reply } = await ask([{ kind: "stream", text: TEXT }], { job: { key: "" } });

  await reply;

  expect(server.requests[0]?.headers).not.toHaveProperty("authorization");
  expect(server.requests[0]?.headers).not.toHaveProperty("cookie");
});

it("reads a reply that comes at once, though a stream was asked for", async () => {
  const { reply } = await ask([{ kind: "whole", text: TEXT }]);

  expect(await reply).toMatchObject({ text: TEXT, ending: "whole" });
});

it.each([
  ["json_object", ["json_object"], 1],
  ["no format", [], 2],
] as const)("falls back to %s where the server knows nothing stricter", async (_what, formats, index) => {
  const { reply } = await ask([{ kind: "stream", text: TEXT }], { formats });

  expect(await reply).toMatchObject({ text: TEXT, formatIndex: index });
  expect(server.requests).toHaveLength(index + 1);
});

it.each<[number, string]>([
  [401, "language-model/key-refused"],
  [402, "language-model/no-credit"],
  [403, "language-model/key-refused"],
  [404, "language-model/not-found"],
  [413, "language-model/request-refused"],
])("says what a status of %d means, and asks no further", async (status, code) => {
  const { reply } = await ask([{ kind: "status", status }]);

  expect(await codeIn(reply)).toBe(code);
  expect(server.requests).toHaveLength(1);
});

it("says that a request is refused when no format helps", async () => {
  const { reply } = await ask([{ kind: "status", status: 400 }]);

  expect(await codeIn(reply)).toBe("language-model/request-refused");
  expect(server.requests).toHaveLength(3);
});

it("waits as long as a busy server asks, and asks again", async () => {
  const busy = { kind: "status", status: 429, headers: { "retry-after": "7" } } as const;
  const { reply, waits } = await ask([busy, busy, { kind: "stream", text: TEXT }]);

  expect(await reply).toMatchObject({ text: TEXT });
  expect(waits).toEqual([7000, 7000]);
});

it("waits until a date that a busy server names", async () => {
  const busy = { kind: "status", status: 429, headers: { "retry-after": "Wed, 25 Nov 2026 00:00:20 GMT" } } as const;
  const { reply, waits } = await ask([busy, { kind: "stream", text: TEXT }]);

  await reply;

  expect(waits).toEqual([20_000]);
});

it("waits a little where a busy server does not say how long", async () => {
  const { reply, waits } = await ask([
    { kind: "status", status: 503 },
    { kind: "stream", text: TEXT },
  ]);

  await reply;

  expect(waits).toEqual([3000]);
});

it("does not wait for an hour", async () => {
  const { reply, waits } = await ask([{ kind: "status", status: 429, headers: { "retry-after": "3600" } }]);

  expect(await codeIn(reply)).toBe("language-model/too-many-requests");
  expect(waits).toEqual([]);
});

it("gives up on a server that stays busy or broken", async () => {
  const { reply } = await ask([{ kind: "status", status: 500 }]);

  expect(await codeIn(reply)).toBe("language-model/server-failed");
  expect(server.requests).toHaveLength(3);
});

it.each<[string, "broken" | "silent" | "length"]>([
  ["the connection breaks", "broken"],
  ["the stream ends without a word", "silent"],
  ["the model reaches its limit", "length"],
])("keeps what came before %s, and says that it is cut", async (_what, ending) => {
  const { reply } = await ask([{ kind: "stream", text: TEXT, ending, pauseMillis: 5 }]);

  const { text, ending: told } = await reply;
  expect(told).toBe("cut");
  expect(text.length).toBeGreaterThan(0);
  expect(TEXT.startsWith(text)).toBe(true);
});

it("says when the server fails in the middle", async () => {
  const { reply } = await ask([{ kind: "stream", text: TEXT, ending: "error" }]);

  expect(await codeIn(reply)).toBe("language-model/server-failed");
});

it("stops a reply that does not end", async () => {
  const { reply } = await ask([{ kind: "stream", text: "x".repeat(1_000_000) }]);

  expect(await reply).toMatchObject({ ending: "too-large" });
  await expect(reply.then(({ text }) => text.length)).resolves.toBe(200_000);
});

it.each([
  ["never begins to answer", { kind: "nothing" } as const],
  ["falls silent", { kind: "stream", text: TEXT, pauseMillis: 30_000 } as const],
])("gives up on a model that %s", async (_what, answer) => {
  const { reply } = await ask([answer], {
    context: { limits: { firstByteMillis: 300, silenceMillis: 300, longestWaitMillis: 0 } },
  });

  expect(await codeIn(reply)).toBe("language-model/too-slow");
});

it("says that nobody answers at an address", async () => {
  const { reply } = await ask([{ kind: "nothing" }], { job: { url: "http://127.0.0.1:9/v1/chat/completions" } });

  expect(await codeIn(reply)).toBe("language-model/unreachable");
});

it("follows no redirect: the key goes to the chosen address only", async () => {
  const { reply } = await ask([{ kind: "status", status: 307, headers: { location: "/v1/chat/completions" } }]);

  expect(await codeIn(reply)).toBe("language-model/unreachable");
  expect(server.requests).toHaveLength(1);
});

it("never puts the key into what it throws", async () => {
  const { reply } = await ask([{ kind: "status", status: 401 }]);

  const error = await reply.catch((thrown: unknown) => thrown);
  expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain("sk-secret");
});
