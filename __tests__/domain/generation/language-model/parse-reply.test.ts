import fc from "fast-check";
import { parseReply } from "../../../../lib/domain/generation/language-model/parse-reply";
import { aModelItem, aReply } from "../../../builders/a-model-item";

const item = aModelItem();

it.each([
  ["JSON alone", aReply(item)],
  ["a list alone", JSON.stringify([item])],
  ["JSON in a fence among words", `Here you are:\n\`\`\`json\n${aReply(item)}\n\`\`\`\nGood luck!`],
  ["JSON in a fence that never closes", `\`\`\`json\n${aReply(item)}`],
  ["JSON after thinking aloud", `<think>{"items": [{}]} perhaps?</think>\n${aReply(item)}`],
  ["JSON among words without a fence", `Sure! ${aReply(item)} Anything else?`],
])("reads %s", (_what, reply) => {
  expect(parseReply(reply)).toEqual({ items: [item], malformedCount: 0 });
});

it("keeps the whole items of a reply that was cut off", () => {
  const braces = aModelItem({ question: 'What does "}{" mean \\ here?' });
  const reply = aReply(braces, item, item);

  expect(parseReply(reply.slice(0, -40))).toEqual({ items: [braces, item], malformedCount: 0 });
});

it.each(["", "I cannot help with that.", "{}", '{"items": 7}', "null", "[", '{"error": "busy"}'])(
  "says of %j that it cannot be read",
  (reply) => {
    expect(parseReply(reply)).toBeNull();
  },
);

it("reads an empty list as nothing found", () => {
  expect(parseReply('{"items": []}')).toEqual({ items: [], malformedCount: 0 });
});

it.each([
  ["a field that was not asked for", { ...item, isAdmin: true }],
  ["no answer", { ...item, answer: " " }],
  ["a number for a text", { ...item, answer: 8 }],
  ["a kind that there is not", { ...item, kind: "essay" }],
  ["an endless question", { ...item, question: "why ".repeat(1000) }],
  ["nothing but a text", "8-bit"],
])("counts an item with %s as malformed", (_what, malformed) => {
  expect(parseReply(aReply(malformed, item))).toEqual({ items: [item], malformedCount: 1 });
});

it("fills in what a plain item leaves out", () => {
  const { context: _context, wrong: _wrong, ...plain } = item;

  expect(parseReply(aReply(plain))?.items).toEqual([item]);
});

it("reads no more than forty items", () => {
  const reply = aReply(...Array.from({ length: 100 }, () => item));

  expect(parseReply(reply)?.items).toHaveLength(40);
});

it("survives any reply, cut anywhere", () => {
  const whole = aReply(item, aModelItem({ kind: "cloze" }));
  fc.assert(
    fc.property(fc.nat(whole.length), fc.string(), (length, tail) => {
      const parsed = parseReply(whole.slice(0, length) + tail);

      expect(parsed?.items.length ?? 0).toBeLessThanOrEqual(2);
    }),
  );
});

it("takes time that grows with the reply, not with its square", () => {
  const startedAt = performance.now();

  parseReply(`{"items": [{${'\\"'.repeat(400_000)}`);
  parseReply(`{"items": [${"{".repeat(400_000)}`);

  expect(performance.now() - startedAt).toBeLessThan(2000);
});
