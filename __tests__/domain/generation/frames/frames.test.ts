import type { FrameName } from "../../../../lib/domain/generation/item";
import { someFacts, someQuestions } from "../../../builders/some-facts";

type Example = readonly [frame: FrameName, sentence: string, question: string | null, answer: string];

const ENGLISH: readonly Example[] = [
  [
    "number",
    "According to the report, DeepSeek activates only 5.5% of its neurons.",
    "According to the report, what percentage of its neurons does DeepSeek activate?",
    "5.5%",
  ],
  ["number", "The Panthers won 15 games.", "How many games did the Panthers win?", "15"],
  ["date", "Stanford University was founded in 1891.", "In what year was Stanford University founded?", "1891"],
  ["definition", "Sparsity is the share of neurons that rest.", "What is sparsity?", "the share of neurons that rest"],
  [
    "definition",
    "Distillation is the practice of training one model on another.",
    "What is the term for the practice of training one model on another?",
    "Distillation",
  ],
  [
    "definition",
    "Ion Stoica is a professor of computer science.",
    "Who is Ion Stoica?",
    "a professor of computer science",
  ],
  ["contrast", "Microsoft competes not with technology alone but with ecosystems.", null, "with ecosystems"],
  ["complement", "Microsoft publishes its models.", "What does Microsoft publish?", "its models"],
  [
    "complement",
    "Pure water consists of hydrogen and oxygen.",
    "What does pure water consist of?",
    "hydrogen and oxygen",
  ],
  [
    "cause",
    "Because a verifier can tell right from wrong, DeepSeek can try many solutions.",
    "Why can DeepSeek try many solutions?",
    "a verifier can tell right from wrong",
  ],
  ["purpose", "London built a wall in order to stop the floods.", "Why did London build a wall?", "to stop the floods"],
  [
    "claim",
    "In 2020, experts met. OpenAI claims to have evidence, and so OpenAI sued.",
    "Who claims to have evidence, and so OpenAI sued?",
    "OpenAI",
  ],
];

describe.each([["English", ENGLISH]])("frames of %s sentences", (_, examples) => {
  it.each(examples)("%s: %s", async (frame, sentence, question, answer) => {
    const found = await someQuestions(frame, sentence);

    expect(found).toContainEqual([question, answer]);
  });
});

describe("frames", () => {
  it.each<[FrameName, string]>([
    ["cause", "Since 1990, the town has grown."],
    ["complement", "In the United States people vote."],
    ["claim", "It says that nothing happened."],
  ])("%s asks nothing of: %s", async (frame, sentence) => {
    expect(await someQuestions(frame, sentence)).toEqual([]);
  });

  it("shows the other members of a list where one is asked for", async () => {
    const facts = await someFacts(
      "enumeration",
      "报道给出的理由有三个方面:\n\n- 数据安全:数据不会外流。\n- 合规:企业可以使用模型。\n- 性能:架构足够高效。\n",
    );

    expect(facts[0]?.blankStem).toBe("报道给出的理由有三个方面：____；合规；性能。");
  });
});
