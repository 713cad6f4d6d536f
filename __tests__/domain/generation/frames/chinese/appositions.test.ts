import { testChineseFrame } from "../../../../builders/chinese-frame-table";
import { someFacts } from "../../../../builders/some-facts";

const INVITED = "TechCrunch特邀加州大学计算机科学教授、Databricks联合创始人Ion Stoica。";

testChineseFrame("role", {
  finds: [
    [INVITED, "Ion Stoica 是哪所大学的教授？", "加州大学"],
    [INVITED, "Ion Stoica 是哪家公司的联合创始人？", "Databricks"],
    ["TechCrunch采访了知名经济学家、畅销书主编Ion Stoica。", "Ion Stoica 是什么人？", "知名经济学家"],
  ],
  leaves: ["这种方法由英国工程师 William Hampson 开发。", "一位大学教授 Ion Stoica。"],
});

it("takes each of somebody's posts for an answer", async () => {
  const facts = await someFacts("role", "TechCrunch采访了知名经济学家、畅销书主编Ion Stoica。");

  expect(facts.find(({ sort }) => sort === "phrase:person")?.accept).toEqual(["畅销书主编"]);
});
