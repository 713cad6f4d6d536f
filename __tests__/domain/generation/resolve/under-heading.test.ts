import { underHeading } from "../../../../lib/domain/generation/resolve/under-heading";

describe("what leads in to a list", () => {
  it.each([
    ["理由有四个方面", ["微软之争", "微软为什么托管模型"], "微软为什么托管模型？理由有四个方面"],
    ["分为两个阶段", ["3.1. 启动过程"], "启动过程：分为两个阶段"],
    ["支持开源的理由有三条", ["为什么要开源"], "支持开源的理由有三条"],
    ["理由有四个方面", [], "理由有四个方面"],
  ])("names %s by its heading where it names nothing itself", (lead, headings, shown) => {
    expect(underHeading(lead, headings)).toBe(shown);
  });
});
