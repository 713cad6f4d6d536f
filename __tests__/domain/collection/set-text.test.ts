import { readSetText, setText } from "../../../lib/domain/collection/set-text";

const PAIRS = [
  { left: "合规", right: "监管框架" },
  { left: "性能", right: "架构高效" },
];

it("writes and reads pairs, one a line", () => {
  const text = setText({ kind: "matching", answer: "", pairs: PAIRS, sequence: [] });

  expect(text).toBe("合规 → 监管框架\n性能 → 架构高效");
  expect(readSetText("matching", text)).toEqual({
    answer: "合规 → 监管框架 → 性能 → 架构高效",
    pairs: PAIRS,
    sequence: [],
  });
});

it("writes and reads a sequence, one a line", () => {
  const text = setText({ kind: "ordering", answer: "", pairs: [], sequence: ["洗", "煮", "吃"] });

  expect(readSetText("ordering", `${text}\n\n`)).toEqual({
    answer: "洗 → 煮 → 吃",
    pairs: [],
    sequence: ["洗", "煮", "吃"],
  });
});

it("leaves the answer of any other note as it is", () => {
  expect(setText({ kind: "question", answer: "8 位", pairs: [], sequence: [] })).toBe("8 位");
});

it.each([
  ["matching", "合规\n性能 → 架构高效"],
  ["matching", "合规 →\n性能 → 架构高效"],
  ["matching", "合规 → 同样\n性能 → 同样"],
  ["ordering", "洗"],
  ["ordering", "洗\n洗"],
] as const)("reads no %s where a line is none, a text stands twice or there is only one: %s", (kind, text) => {
  expect(readSetText(kind, text)).toBeNull();
});
