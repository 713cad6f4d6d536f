import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { GenerateOptions } from "../../../../lib/domain/generation/generate";
import type { Item } from "../../../../lib/domain/generation/item";
import { isSure } from "../../../../lib/domain/generation/select/select";
import { FEWEST_PROPOSED, LAST_RESORT_SCORES } from "../../../../lib/domain/generation/select/weights";
import { bareText } from "../../../../lib/domain/text/normalize";
import { aDocument } from "../../../builders/a-document";
import { someItems } from "../../../builders/some-items";

const builtIn = (language: "zh" | "en") =>
  readFileSync(`public/library/deepseek.${language}.md`, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");

async function deckOf(text: string, options: Partial<GenerateOptions> = {}) {
  return someItems(await aDocument(text), { seed: "wengu", ...options });
}

const isLastResort = ({ score }: Item) => score < LAST_RESORT_SCORES;
const MANY = 400;

describe.each(["zh", "en"] as const)("a deck filled with last resorts (%s)", (language) => {
  it("holds what the frames give first, then blanks that rank below all of that", async () => {
    const framed = await deckOf(builtIn(language));
    const { items } = await deckOf(builtIn(language), { fillTo: MANY });

    expect(framed.items.filter(isLastResort)).toEqual([]);
    expect(items.slice(0, framed.items.length)).toEqual(framed.items);
    const others = items.slice(framed.items.length);
    expect(others.length).toBeGreaterThan(10);
    expect(others.every((item) => isLastResort(item) && item.kind === "cloze" && item.score >= 0)).toBe(true);
    expect(others.map(({ score }) => score)).toEqual(others.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it("asks at most twice of a sentence, and for no answer again", async () => {
    const { items } = await deckOf(builtIn(language), { fillTo: MANY });

    for (const item of items.filter(isLastResort)) {
      expect(items.filter(({ source }) => source.start === item.source.start).length).toBeLessThanOrEqual(2);
      expect(items.filter(({ answer }) => bareText(answer) === bareText(item.answer))).toHaveLength(1);
    }
  });

  it("holds the same items after its sections were put in another order", async () => {
    const [opening = "", ...sections] = builtIn(language)
      .split(/^(?=## )/m)
      .map((part) => `${part.trimEnd()}\n\n`);
    const known = async (parts: readonly string[]) =>
      (await deckOf(opening + parts.join(""), { fillTo: MANY })).items.map(({ id, question }) => id + question).sort();
    const before = await known(sections);

    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(sections, { minLength: sections.length }), async (moved) => {
        expect(await known(moved)).toEqual(before);
      }),
      { numRuns: 3 },
    );
  });
});

describe.each(["zh", "en"] as const)("what is proposed of the built-in document (%s)", (language) => {
  it("is what is sure: it comes first, and alone where nothing else is wanted", async () => {
    const { items, proposedCount } = await deckOf(builtIn(language), { fillTo: MANY });
    const { items: sure } = await deckOf(builtIn(language), { onlySure: true });

    expect(items.slice(0, proposedCount)).toEqual(sure);
    expect(sure.every(isSure)).toBe(true);
    expect(items.slice(proposedCount).some(isSure)).toBe(false);
    expect(sure.length).toBeGreaterThan(0);
  });
});

describe("fillDeck", () => {
  const SHORT = "Hangzhou looks back on the Qiantang River in eastern China. Its lake is famous.\n";

  it("fills nothing where nobody asked for a length", async () => {
    expect((await deckOf(SHORT)).items).toEqual([]);
  });

  it("proposes three blanks of a document that gives nothing else", async () => {
    const { items, proposedCount } = await deckOf(SHORT, { fillTo: MANY });

    expect(items.length).toBeGreaterThanOrEqual(proposedCount);
    expect(proposedCount).toBe(FEWEST_PROPOSED);
  });

  it("goes no further than the limit", async () => {
    expect((await deckOf(builtIn("en"), { limit: 2 })).items).toHaveLength(2);
    expect((await deckOf(SHORT, { limit: 1 })).items).toHaveLength(1);
  });

  it("makes blanks only where blanks are wanted", async () => {
    const { items } = await deckOf(SHORT, { limit: 10, kinds: ["multiple-choice", "true-false"] });

    expect(items.filter(({ kind }) => kind === "cloze")).toEqual([]);
  });
});
