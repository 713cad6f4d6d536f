import { isCreditsSection } from "../../../lib/domain/generation/credits-section";
import { someQuestions } from "../../builders/some-facts";

describe("isCreditsSection", () => {
  it.each(["Credits", "E.3. Major Contributions", "About This Document", "致谢", "贡献者", "1.2 关于本文档"])(
    "knows %s",
    (title) => {
      expect(isCreditsSection(["Handbook", title, "More"])).toBe(true);
    },
  );

  it.each(["Contributing patches", "About DeepSeek", "贡献指南", "Authorship"])("leaves %s alone", (title) => {
    expect(isCreditsSection([title])).toBe(false);
  });

  it("asks nothing of credits", async () => {
    const wrote = "Sebastian Ley wrote the Installation Howto in 2004.\n";

    expect(await someQuestions("role", `# Guide\n\n## E.3. Major Contributions\n\n${wrote}`)).toEqual([]);
    expect(await someQuestions("role", `# Guide\n\n## History\n\n${wrote}`)).not.toEqual([]);
  });
});
