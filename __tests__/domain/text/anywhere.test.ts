import { anywhere } from "../../../lib/domain/text/anywhere";

const mayGiveReason = anywhere(/^(?:因为|由于)/, /所以(?!然)/g);

it.each([["由于下雨，比赛取消"], ["比赛取消，因为下雨"], ["下雨了，所以比赛取消"]])("finds a word of %s", (text) => {
  expect(mayGiveReason.test(text)).toBe(true);
  expect(mayGiveReason.test(text)).toBe(true);
});

it("finds nothing where none of the patterns stands", () => {
  expect(mayGiveReason.test("他知其所以然")).toBe(false);
});
