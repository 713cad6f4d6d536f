import fc from "fast-check";
import { grayOf } from "../../../../lib/domain/classroom/paper/gray-image";
import { allCards, CARD_COUNT, distance, readCode, turned } from "../../../../lib/domain/classroom/paper/marker";
import { readCards } from "../../../../lib/domain/classroom/paper/read-cards";
import { createRandom } from "../../../../lib/domain/shared/random";
import { aPhotograph } from "../../../builders/a-photograph";

const seenIn = (scene: Parameters<typeof aPhotograph>[0]) =>
  readCards(aPhotograph(scene)).map(({ card, answer }) => [card, answer]);

describe("the cards of a set", () => {
  it("are told apart however they are turned, with three modules misread", () => {
    const everyTurn = allCards().flat();

    const nearest = everyTurn.map((code, index) =>
      Math.min(...everyTurn.slice(index + 1).map((other) => distance(code, other))),
    );

    expect(everyTurn).toHaveLength(CARD_COUNT * 4);
    expect(Math.min(...nearest)).toBeGreaterThanOrEqual(7);
  });

  it("stay the same for ever: printed ones must stay good", () => {
    const first = allCards()[0]?.[0]?.map(Number).join("");

    expect(first).toMatchInlineSnapshot(`"1101111100000101011101100"`);
  });

  it("are read from a code with up to three faults, and from none with four", () => {
    const code = allCards()[5]?.[2] ?? [];
    const faulty = (count: number) => code.map((bit, index) => (index < count ? !bit : bit));

    expect(readCode(faulty(3))).toEqual({ card: 5, turn: 2, errors: 3 });
    expect(readCode(faulty(4))?.card).not.toBe(5);
  });

  it("look as before after four quarter turns", () => {
    const code = allCards()[7]?.[0] ?? [];

    expect(turned(turned(turned(turned(code))))).toEqual(code);
  });
});

describe("reading cards from a photograph", () => {
  it.each([
    [0, "a"],
    [90, "d"],
    [180, "c"],
    [270, "b"],
  ])("takes the letter that is up for the answer: turned by %d degrees", (turn, answer) => {
    expect(seenIn({ cards: [{ card: 3, x: 160, y: 120, side: 60, turn }] })).toEqual([[3, answer]]);
  });

  it("reads a class at once", () => {
    const cards = Array.from({ length: 12 }, (_, index) => ({
      card: index,
      x: 40 + (index % 4) * 80,
      y: 40 + Math.floor(index / 4) * 80,
      side: 40,
      turn: (index % 4) * 90 + 8,
    }));

    const letters = ["a", "d", "c", "b"];
    expect(seenIn({ cards })).toEqual(cards.map(({ card }) => [card, letters[card % 4]]));
  });

  it("reads any card held by a hand, in uneven light and with a noisy camera", () => {
    fc.assert(
      fc.property(
        fc.record({
          card: fc.integer({ min: 0, max: CARD_COUNT - 1 }),
          quarter: fc.integer({ min: 0, max: 3 }),
          askew: fc.integer({ min: -25, max: 25 }),
          lean: fc.double({ min: -0.35, max: 0.35, noNaN: true }),
          side: fc.integer({ min: 32, max: 80 }),
          noise: fc.integer({ min: 0, max: 18 }),
          shadow: fc.double({ min: 0, max: 0.5, noNaN: true }),
          seed: fc.string(),
        }),
        ({ card, quarter, askew, lean, side, noise, shadow, seed }) => {
          const held = { card, x: 100, y: 75, side, lean, turn: quarter * 90 + askew };

          const seen = seenIn({ width: 200, height: 150, cards: [held], noise, shadow, seed });

          expect(seen).toEqual([[card, ["a", "d", "c", "b"][quarter]]]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("sees no card where there is none", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const random = createRandom(seed);
        const luma = Uint8Array.from({ length: 160 * 120 }, () => random.integer(256));

        expect(readCards({ width: 160, height: 120, luma })).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it("takes no plain square, filled or empty, for a card", () => {
    const width = 120;
    const luma = new Uint8Array(width * width).fill(220);
    for (let y = 30; y < 90; y += 1) for (let x = 30; x < 90; x += 1) luma[y * width + x] = 20;

    expect(readCards({ width, height: width, luma })).toEqual([]);
  });

  it("makes shades of colours as the eye sees them", () => {
    const { luma } = grayOf(new Uint8ClampedArray([255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 255]), 3, 1);

    expect([...luma]).toEqual([255, 0, 149]);
  });
});
