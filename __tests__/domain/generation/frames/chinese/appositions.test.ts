import { testChineseFrame } from "../../../../builders/chinese-frame-table";
import { someFacts } from "../../../../builders/some-facts";

const INVITED = "TechCrunch特邀加州大学计算机科学教授、Databricks联合创始人Ion Stoica。";

testChineseFrame("role", {
  finds: [
    [INVITED, "Ion Stoica 是什么人？", "加州大学计算机科学教授"],
    [INVITED, "Ion Stoica 是哪家公司的联合创始人？", "Databricks"],
    ["加州大学的计算机科学教授Ion Stoica指出,政策可能提供了机会。", "Ion Stoica 是哪所大学的教授？", "加州大学"],
  ],
  leaves: ["一位大学教授 Ion Stoica。"],
});

it("takes each of somebody's posts for an answer", async () => {
  const facts = await someFacts("role", INVITED);

  expect(facts.find(({ sort }) => sort === "phrase:person")?.accept).toEqual(["Databricks联合创始人"]);
});
