import { chineseTopic, hasChinesePredicate } from "../../../../lib/domain/text/chinese/topic";

const whole = (text: string) => ({ start: 0, end: text.length });

describe("chineseTopic", () => {
  it.each([
    ["开源的力量在于合作", "开源的力量"],
    ["GPT-4 的激活率在 12% 以上", "GPT-4 的激活率"],
    ["微软宣布托管模型", "微软"],
    ["计算能力是关键", "计算能力"],
  ])("of %s is %s", (clause, topic) => {
    const found = chineseTopic(clause, whole(clause));

    expect(found && clause.slice(found.start, found.end)).toBe(topic);
  });

  it.each(["在公开评测中", "随着技术进步", "它是开放的", "也提高了效率", "这种做法有效"])(
    "is unknown in %s",
    (clause) => {
      expect(chineseTopic(clause, whole(clause))).toBeNull();
    },
  );
});

describe("hasChinesePredicate", () => {
  it.each([
    ["美国近年来的政策倾向", false],
    ["微软宣布托管模型", true],
    ["他来了", true],
  ])("of %s: %p", (clause, expected) => {
    expect(hasChinesePredicate(clause, whole(clause))).toBe(expected);
  });
});
