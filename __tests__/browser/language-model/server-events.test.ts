import fc from "fast-check";
import { serverEvents } from "../../../lib/browser/language-model/server-events";

async function* piecesOf(text: string, lengths: readonly number[]): AsyncGenerator<string> {
  let at = 0;
  for (const length of lengths) {
    yield text.slice(at, at + length);
    at += length;
  }
  yield text.slice(at);
}

async function eventsOf(text: string, lengths: readonly number[] = []): Promise<string[]> {
  const events: string[] = [];
  for await (const event of serverEvents(piecesOf(text, lengths))) events.push(event);
  return events;
}

it.each([
  ["events with any line ends", "data: a\n\ndata: b\r\n\r\ndata: c\r\rdata: d\n\n", ["a", "b", "c", "d"]],
  ["an event of several lines", "data: a\ndata: b\n\n", ["a\nb"]],
  ["an event without a space", "data:a\n\n", ["a"]],
  ["comments and other fields as nothing", ": hi\n\nevent: x\nid: 1\n\ndata: a\n\n", ["a"]],
  ["a last event whose end is missing", "data: a\n\ndata: b", ["a", "b"]],
  ["nothing", "", []],
])("reads %s", async (_what, text, expected) => {
  expect(await eventsOf(text)).toEqual(expected);
});

it("reads the same wherever the network cuts", async () => {
  const text = 'data: 一\r\n\r\n: ping\n\ndata: {"a": 1}\r\n\r\ndata: b\ndata: c\n\ndata: [DONE]\n\n';
  const whole = await eventsOf(text);

  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 })), async (lengths) => {
      expect(await eventsOf(text, lengths)).toEqual(whole);
    }),
  );
});

it("reads no further on a line without end", async () => {
  await expect(eventsOf(`data: ${"x".repeat(1_000_001)}`)).rejects.toMatchObject({
    code: "language-model/reply-too-large",
  });
});
