import { someFacts, someQuestions } from "../../../builders/some-facts";

describe("how English sentences compare two things", () => {
  it.each([
    [
      "The report says that China now has more AI experts than the United States.",
      "According to one report, how does China compare with the United States in the number of AI experts?",
      "more",
    ],
    [
      "The population density of Fresno is far higher than that of Madera.",
      "How does the population density of Fresno compare with that of Madera?",
      "far higher",
    ],
    ["Uranium is heavier than iron.", "How does Uranium compare with iron in weight?", "heavier"],
    [
      "In 1990, the price of copper was higher than the price of zinc.",
      "In 1990, how did the price of copper compare with the price of zinc?",
      "higher",
    ],
  ])("asks of %s", async (sentence, question, answer) => {
    expect(await someQuestions("contrast", `# Rates\n\n${sentence}`)).toEqual([[question, answer]]);
  });

  it.each([
    "The rate of growth is higher than expected.",
    "Gold is better than iron.",
    "China has more than 500 experts.",
    "The rate of growth is not higher than that of Japan.",
  ])("asks nothing of %s", async (sentence) => {
    expect(await someQuestions("contrast", `# Rates\n\n${sentence}`)).toEqual([]);
  });

  it("knows what the answer could have been", async () => {
    const [fact] = await someFacts("contrast", "# Rates\n\nChina has more experts than Japan.");

    expect(fact?.rivals?.texts).toEqual(["fewer", "as many"]);
    expect(fact?.rivals?.flip?.text).toBe("fewer");
  });
});
