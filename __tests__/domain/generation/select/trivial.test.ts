import type { FrameName } from "../../../../lib/domain/generation/item";
import { isTrivial } from "../../../../lib/domain/generation/select/trivial";
import { someFacts } from "../../../builders/some-facts";

describe("isTrivial", () => {
  it.each([
    ["a figure to the last digit", "number", "# 城市\n\n杰克逊维尔市的人口为853382人。"],
    ["a childhood age", "number", "# 马赛\n\n马赛于5岁时迷上了《戏说乾隆》。"],
    ["the year in which a figure was so", "date", "# 城市\n\n杰克逊维尔市于2014年建成了853382套住房。"],
    ["when somebody married", "date", "# 马赛\n\n马赛与吴祉莹于2007年结婚。"],
    ["how many voted", "number", "# 议会\n\n苏格兰议会以1540票通过了预算案。"],
    ["a score", "number", "# The war\n\nThe Northern team gave up 308 points."],
    ["a number in an example", "number", '# Values\n\nThe Nile console shows a value of "300 files" at the end.'],
    ["who invited whom", "role", "# DeepSeek\n\nTechCrunch特邀研究者探讨模型。"],
  ] as const)("is %s", async (_, frame: FrameName, markdown) => {
    const facts = await someFacts(frame, markdown);

    expect(facts.length).toBeGreaterThan(0);
    expect(facts.every(isTrivial)).toBe(true);
  });

  it.each([
    ["a round figure", "number", "# 城市\n\n杰克逊维尔市的人口为850000人。"],
    ["a grown-up's age", "number", "# 马赛\n\n马赛于35岁时获得了诺贝尔奖。"],
    ["the year of an event", "date", "# 大学\n\n1477年,乌普萨拉大学成立。"],
    ["who wrote something", "role", "# Works\n\nTerry Nation wrote The Curse of the Daleks."],
  ] as const)("is not %s", async (_, frame: FrameName, markdown) => {
    const facts = await someFacts(frame, markdown);

    expect(facts.length).toBeGreaterThan(0);
    expect(facts.some(isTrivial)).toBe(false);
  });
});
