import type { FrameName } from "../../../../lib/domain/generation/item";
import { lacksOwner } from "../../../../lib/domain/generation/select/lacks-owner";
import { someFacts } from "../../../builders/some-facts";

describe("lacksOwner", () => {
  it.each<[string, FrameName, string]>([
    ["whose rise it is", "enumeration", "Ion Stoica credits two causes for the rise: technical strength and strategy."],
    [
      "in what they compete",
      "contrast",
      "The competition is no longer about technology alone but about ecosystems. The competition grows.",
    ],
    ["in what somebody is ahead", "complement", "The United States tries to stay ahead by raising technical barriers."],
    ["what is hosted", "claim", "Stoica argues that hosting eases concerns about data security in Europe."],
    ["what the priority is of", "number", "Packages in Testing and Unstable have a priority of 500."],
    ["which of many things is claimed", "claim", "OpenAI claims to have enough of the old evidence."],
  ])("holds where a stem does not say %s", async (_, frame, sentence) => {
    const facts = await someFacts(frame, `# Markets\n\n${sentence}`);

    expect(facts.length).toBeGreaterThan(0);
    expect(facts.some(lacksOwner)).toBe(true);
  });

  it.each<[FrameName, string]>([
    ["enumeration", "Ion Stoica credits two causes for the rise of DeepSeek: technical strength and strategy."],
    ["contrast", "The competition in AI is no longer about technology alone but about ecosystems."],
    ["complement", "The United States tries to stay ahead of China by raising technical barriers."],
    ["claim", "Microsoft announced that it would host DeepSeek's models on its Azure cloud."],
  ])("does not hold for %s of: %s", async (frame, sentence) => {
    const facts = await someFacts(frame, `# Markets\n\n${sentence}`);

    expect(facts.length).toBeGreaterThan(0);
    expect(facts.some(lacksOwner)).toBe(false);
  });

  it.each<[string, FrameName, string]>([
    ["which script", "condition", "# 升级\n\n只有在理解配置文件的状态下,脚本才会做出更改。"],
    ["of which programme", "number", "《山川之约》是一个电视节目。香港首播开出1830万港元的成绩,令人惊讶。"],
  ])("holds where a Chinese stem does not say %s", async (_, frame, text) => {
    const facts = await someFacts(frame, text);

    expect(facts.some(lacksOwner)).toBe(true);
  });

  it.each<[FrameName, string]>([
    ["number", "《山川之约》是一个电视节目。《山川之约》首播开出1830万港元的成绩,令人惊讶。"],
    ["definition", "海军勇士章是一枚银质奖章。勇士章上的帆船是一艘十五世纪的葡萄牙商船。"],
  ])("does not hold for %s of: %s", async (frame, text) => {
    const facts = await someFacts(frame, text);

    expect(facts.length).toBeGreaterThan(0);
    expect(facts.some(lacksOwner)).toBe(false);
  });
});
