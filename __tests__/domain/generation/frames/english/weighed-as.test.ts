import { isChoosable } from "../../../../../lib/domain/generation/distractors/choosable";
import { someFacts } from "../../../../builders/some-facts";

describe("facts of English sentences", () => {
  it.each([
    ["cause", "DeepSeek's success comes from optimising existing techniques one by one and combining them."],
    ["contrast", "Silicon Valley faces a choice between locking models inside giants and embracing openness."],
  ])("weighs as %s what follows the verb in: %s", async (frame, sentence) => {
    const facts = await someFacts("complement", sentence);

    expect(facts.map((fact) => fact.frame)).toEqual([frame]);
  });

  it("lets nobody choose among organisations which one holds a claim", async () => {
    const facts = await someFacts("claim", "OpenAI claims to have evidence that DeepSeek distilled its models.");
    const holder = facts.find(({ sort }) => sort === "name:organisation");

    expect(holder && isChoosable(holder, holder.sort)).toBe(false);
  });
});
