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
  ["number", "The university was founded in 1891.", "In what year was the university founded?", "1891"],
  [
    "definition",
    "The activation ratio is the share of neurons that take part.",
    "What is the activation ratio?",
    "the share of neurons that take part",
  ],
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
  ["contrast", "The competition is not about technology alone but about ecosystems.", null, "ecosystems"],
  ["complement", "The company publishes its models.", "What does the company publish?", "its models"],
  [
    "complement",
    "Pure water consists of hydrogen and oxygen.",
    "What does pure water consist of?",
    "hydrogen and oxygen",
  ],
  [
    "complement",
    "A low ratio means that each answer needs fewer resources.",
    "What does a low ratio mean?",
    "each answer needs fewer resources",
  ],
  [
    "cause",
    "Because a verifier can tell right from wrong, a model can try many solutions.",
    "Why can a model try many solutions?",
    "a verifier can tell right from wrong",
  ],
  [
    "purpose",
    "The city built a wall in order to stop the floods.",
    "Why did the city build a wall?",
    "stop the floods",
  ],
  [
    "claim",
    "In 2020, experts met. OpenAI claims to have evidence, and so OpenAI sued.",
    "Who claims to have evidence, and so OpenAI sued?",
    "OpenAI",
  ],
  ["enumeration", "The kit holds screws, bolts, and nails.", null, "bolts"],
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
