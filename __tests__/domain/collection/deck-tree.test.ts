import { canMoveInto, descendantIds } from "../../../lib/domain/collection/deck-tree";
import type { DeckId } from "../../../lib/domain/shared/ids";
import { aDeck } from "../../builders/a-deck";

const id = (name: string) => name as DeckId;
const inside = (name: string, parent: string | null) =>
  aDeck({ id: id(name), name, parentId: parent === null ? null : id(parent) });

/** root › (a › a1, b), other */
const DECKS = [
  inside("a1", "a"),
  inside("root", null),
  inside("a", "root"),
  inside("b", "root"),
  inside("other", null),
];

describe("descendantIds", () => {
  it("lists the deck and all it holds, however deep", () => {
    expect(descendantIds(DECKS, id("root"))).toEqual(["root", "a", "b", "a1"]);
    expect(descendantIds(DECKS, id("a1"))).toEqual(["a1"]);
  });

  it("ends in a circle of decks", () => {
    expect(descendantIds([inside("x", "y"), inside("y", "x")], id("x"))).toEqual(["x", "y"]);
  });
});

describe("canMoveInto", () => {
  it.each([
    ["a", "other", true],
    ["a", null, true],
    ["a1", "root", true],
    ["root", "a1", false],
    ["root", "root", false],
  ])("%s into %s: %s", (moved, parent, can) => {
    expect(canMoveInto(DECKS, id(moved), parent === null ? null : id(parent))).toBe(can);
  });
});
