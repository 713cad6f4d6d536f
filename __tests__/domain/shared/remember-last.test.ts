import { rememberLast } from "../../../lib/domain/shared/remember-last";

it("works once for a text that is asked about several times in a row", () => {
  const asked: string[] = [];
  const lengthOf = rememberLast((text: string) => {
    asked.push(text);
    return text.length;
  });

  const lengths = ["年", "年", "month", "年"].map(lengthOf);

  expect(lengths).toEqual([1, 1, 5, 1]);
  expect(asked).toEqual(["年", "month", "年"]);
});

it("tells objects apart by what they are, not by what they hold", () => {
  const copy = rememberLast((one: { readonly text: string }) => ({ ...one }));
  const [first, second] = [{ text: "a" }, { text: "a" }];

  expect(copy(first)).toBe(copy(first));
  expect(copy(second)).not.toBe(copy(first));
});
