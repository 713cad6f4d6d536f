import { isHedgedCount } from "../../../../lib/domain/generation/select/hedged";
import { someFacts } from "../../../builders/some-facts";

describe("isHedgedCount", () => {
  it.each([
    ["a rounded count of things", "# The archive\n\nThe Debian archive holds more than 59100 packages.", true],
    ["an exact one", "# The archive\n\nThe Debian archive holds 59100 packages.", false],
    ["what the heading speaks of", "# Packages\n\nThe Debian archive holds more than 59100 packages.", false],
    ["the number that opens the sentence", "# Exile\n\nRoughly 500,000 Huguenots had fled France.", false],
    ["a count of people", "# Exile\n\nThe Acme colony had about 3,000 inhabitants.", false],
  ])("weighs %s", async (_, markdown, isHedged) => {
    const facts = await someFacts("number", markdown);

    expect(facts.length).toBeGreaterThan(0);
    expect(facts.some(isHedgedCount)).toBe(isHedged);
  });
});
