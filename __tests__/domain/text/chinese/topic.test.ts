import { chineseTopic, hasChinesePredicate, isWordBorder } from "../../../../lib/domain/text/chinese/topic";
import { tagChinese } from "../../../builders/chinese-words";

const segmented = (shadow: string) => ({ shadow, words: tagChinese(shadow) });
const whole = (text: string) => ({ start: 0, end: text.length });

describe("chineseTopic", () => {
  it.each([
    ["开源的力量在于合作", "开源的力量"],
    ["GPT-4 的激活率在 12% 以上", "GPT-4 的激活率"],
    ["微软宣布托管模型", "微软"],
    ["计算能力是关键", "计算能力"],
    ["鲁迅于1881年出生", "鲁迅"],
    ["GNU 通用公共许可协议允许修改", "GNU 通用公共许可协议"],
    ["硅谷面前有两条路", "硅谷"],
    ["两家公司采取的路线不同", "两家公司采取的路线"],
  ])("of %s is %s", (clause, topic) => {
    const found = chineseTopic(segmented(clause), whole(clause));

    expect(found && clause.slice(found.start, found.end)).toBe(topic);
  });

  it.each(["在公开评测中", "随着技术进步", "它是开放的", "也提高了效率", "这种做法有效"])(
    "is unknown in %s",
    (clause) => {
      expect(chineseTopic(segmented(clause), whole(clause))).toBeNull();
    },
  );
});

describe("hasChinesePredicate", () => {
  it.each([
    ["美国近年来的政策倾向", false],
    ["微软宣布托管模型", true],
    ["他来了", true],
  ])("of %s: %p", (clause, expected) => {
    expect(hasChinesePredicate(segmented(clause), whole(clause))).toBe(expected);
  });
});

describe("isWordBorder", () => {
  it("is none inside a word", () => {
    const text = "反对派王子来了";

    expect([2, 3].map((offset) => isWordBorder(tagChinese(text), offset))).toEqual([false, true]);
  });
});
