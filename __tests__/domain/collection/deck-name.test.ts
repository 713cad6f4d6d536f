import fc from "fast-check";
import { cleanDeckName, uniqueDeckName } from "../../../lib/domain/collection/deck-name";
import type { DeckId } from "../../../lib/domain/shared/ids";
import { aDeck } from "../../builders/a-deck";

describe("cleanDeckName", () => {
  it.each([
    ["  Deep\n Seek\t", "Deep Seek"],
    ["深度　求索", "深度 求索"],
    ["\u200b\u202e x \ufeff", "x"],
    [" \u200b ", ""],
  ])("makes %j into %j", (given, clean) => {
    expect(cleanDeckName(given)).toBe(clean);
  });

  it("changes nothing more the second time, and keeps to its length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (name) => {
        const clean = cleanDeckName(name);

        expect(cleanDeckName(clean)).toBe(clean);
        expect([...clean].length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe("uniqueDeckName", () => {
  const named = (name: string, fields = {}) => aDeck({ id: name as DeckId, name, ...fields });

  it("adds the first free number", () => {
    const decks = [named("DeepSeek"), named("deepseek 2"), named("DeepSeek 4")];

    expect(uniqueDeckName(decks, "DeepSeek", null)).toBe("DeepSeek 3");
  });

  it("lets the same name stand elsewhere in the tree, or after a deleted deck", () => {
    const decks = [named("DeepSeek", { parentId: "other" as DeckId }), named("DeepSeek", { deletedAt: 1 })];

    expect(uniqueDeckName(decks, "DeepSeek", null)).toBe("DeepSeek");
  });
});
