import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { packText, unpackText } from "../../../lib/browser/classroom/take-home-link";
import { writeHandOff } from "../../../lib/domain/classroom/hand-off";
import { readHandOff } from "../../../lib/domain/classroom/read-hand-off";
import { aTakeHomeNote } from "../../builders/a-room";

const { CompressionStream: Compression } = globalThis;

afterEach(() => {
  globalThis.CompressionStream = Compression;
});

const handOffs = fc.record({
  roomId: fc.stringMatching(/^[0-9a-f]{32}$/),
  title: fc.string({ unit: "grapheme", maxLength: 100 }),
  missed: fc.uniqueArray(
    fc.record({
      note: fc
        .record({
          id: fc.stringMatching(/^[0-9a-z-]{1,40}$/),
          question: fc.string({ unit: "grapheme", maxLength: 200 }),
          answer: fc.string({ unit: "grapheme", maxLength: 100 }),
        })
        .map(aTakeHomeNote),
      outcome: fc.constantFrom("missed" as const, "slow" as const),
    }),
    { maxLength: 20, selector: ({ note }) => note.id },
  ),
});

it("brings back every hand-off that it wrote, in an address that needs no escaping", async () => {
  await fc.assert(
    fc.asyncProperty(handOffs, async (handOff) => {
      const fragment = await packText(writeHandOff(handOff));

      expect(fragment).toMatch(/^1[\w-]*$/);
      expect(readHandOff((await unpackText(fragment)) ?? "")).toEqual(handOff);
    }),
  );
});

it("writes it plain where the browser cannot deflate, and reads that too", async () => {
  // @ts-expect-error: a browser that has none
  delete globalThis.CompressionStream;
  const missing = await packText("温故 café");
  globalThis.CompressionStream = class {
    constructor() {
      throw new TypeError("deflate-raw");
    }
  } as unknown as typeof CompressionStream;
  const refusing = await packText("温故 café");

  expect([missing[0], refusing[0]]).toEqual(["0", "0"]);
  expect(await unpackText(missing)).toBe("温故 café");
});

it("reads nothing from fragments that were cut off, changed or never its own", async () => {
  const whole = await packText(writeHandOff({ roomId: "room-1", title: "Class", missed: [] }));
  const damaged = [whole.slice(0, -4), `${whole.slice(0, 5)}!${whole.slice(6)}`, `2${whole.slice(1)}`, "", "1", "0gA"];

  for (const fragment of damaged) expect(readHandOff((await unpackText(fragment)) ?? "")).toBeNull();
});

it("never throws, whatever stands behind the address", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (fragment) => {
      const text = await unpackText(fragment);
      expect(readHandOff(text ?? "")).toBeNull();
    }),
  );
});

it("stops inflating what claims to be small and is not", async () => {
  const bomb = `1${deflateRawSync(Buffer.alloc(200_000_000)).toString("base64url")}`;
  const startedAt = performance.now();

  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await unpackText(bomb)).toBeNull();
  expect(performance.now() - startedAt).toBeLessThan(1000);
  expect(await unpackText(`0${"A".repeat(1_000_000)}`)).toBeNull();
});
