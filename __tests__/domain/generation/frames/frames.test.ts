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
  ["number", "Emperor Gegeen Khan ruled for two years.", "For how long did Emperor Gegeen Khan rule?", "two years"],
  [
    "number",
    "Every new package is copied to all mirrors within six hours.",
    "Within how many hours is every new package copied to all mirrors?",
    "six",
  ],
  ["number", "IPv6 subnets usually have a netmask of 64 bits.", null, "64"],
  ["number", "Roughly 500,000 Huguenots had fled France.", "Roughly how many Huguenots had fled France?", "500,000"],
  ["number", "The Moon was formed 4.5 billion years ago.", "How many years ago was the Moon formed?", "4.5 billion"],
  [
    "number",
    "Over 60% of the population of Norway died in 1348.",
    "More than what percentage of the population of Norway died in 1348?",
    "60%",
  ],
  ["number", "The length of the Severn is 354 km.", "What is the length of the Severn?", "354 km"],
  ["number", "Peyton Manning won at age 39.", "At what age did Peyton Manning win?", "39"],
  ["date", "Uppsala University was founded in 1477.", "In what year was Uppsala University founded?", "1477"],
  [
    "date",
    "On 8 February 2007, BSkyB announced its intention.",
    "On what date did BSkyB announce its intention?",
    "8 February 2007",
  ],
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
    "A prime number is a natural number greater than 1 that has no positive divisors other than 1 and itself.",
    "What is the term for a natural number greater than 1 that has no positive divisors other than 1 and itself?",
    "prime number",
  ],
  [
    "definition",
    "In India, private schools are called independent schools.",
    "In India, what are private schools called?",
    "independent schools",
  ],
  [
    "definition",
    "The price of the closed approach is that it limits the spread of technology.",
    "What is the price of the closed approach?",
    "it limits the spread of technology",
  ],
  ["role", "Terry Nation wrote The Curse of the Daleks.", "Who wrote The Curse of the Daleks?", "Terry Nation"],
  [
    "role",
    "The name oxygen was coined in 1777 by Antoine Lavoisier.",
    "Who coined the name oxygen in 1777?",
    "Antoine Lavoisier",
  ],
  [
    "contrast",
    "DeepSeek trains with 8-bit precision, whereas the traditional choice is 16-bit.",
    "Whereas DeepSeek trains with 8-bit precision, what is the traditional choice?",
    "16-bit",
  ],
  ["contrast", "Competition in AI is not about technology alone but about ecosystems.", null, "ecosystems"],
  [
    "complement",
    "In 2010, the Amazon rainforest experienced a severe drought.",
    "What did the Amazon rainforest experience in 2010?",
    "a severe drought",
  ],
  [
    "complement",
    "Pure water consists of hydrogen and oxygen.",
    "What does pure water consist of?",
    "hydrogen and oxygen",
  ],
  [
    "complement",
    "The construction of highways led residents to move to newer housing.",
    "What did the construction of highways lead residents to do?",
    "move to newer housing",
  ],
  [
    "complement",
    "The United States tries to stay ahead by raising technical barriers.",
    "How does the United States try to stay ahead?",
    "by raising technical barriers",
  ],
  [
    "cause",
    "A low activation ratio means that each answer needs fewer resources.",
    "What does a low activation ratio mean?",
    "each answer needs fewer resources",
  ],
  [
    "cause",
    "A low ratio means that each answer needs fewer resources.",
    "What does a low ratio mean?",
    "each answer needs fewer resources",
  ],
  [
    "cause",
    "Because a verifier can tell right from wrong, DeepSeek can try many solutions.",
    "Why can DeepSeek try many solutions?",
    "a verifier can tell right from wrong",
  ],
  [
    "cause",
    "Priestley is often given priority because his work was published first.",
    "Why is Priestley often given priority?",
    "his work was published first",
  ],
  ["purpose", "Hadrian built a wall in order to stop the raids.", "Why did Hadrian build a wall?", "to stop the raids"],
  [
    "purpose",
    "Paleoclimatologists measure the ratio of isotopes to determine the climate.",
    "Why do paleoclimatologists measure the ratio of isotopes?",
    "to determine the climate",
  ],
  [
    "condition",
    "OpenVPN is preferred when the required tunnels are few.",
    "When is OpenVPN preferred?",
    "when the required tunnels are few",
  ],
  [
    "condition",
    "If the United States restricts open source, it may lose leadership.",
    "What may happen if the United States restricts open source?",
    "it may lose leadership",
  ],
  [
    "complement",
    "DeepSeek's success comes from optimising existing techniques one by one and combining them.",
    "What does DeepSeek's success come from?",
    "optimising existing techniques one by one and combining them",
  ],
  [
    "cause",
    "Because deployment becomes cheaper, more companies can use large models.",
    "Why can more companies use large models?",
    "deployment becomes cheaper",
  ],
  [
    "definition",
    "Few cities resemble Jacksonville. Jacksonville is the largest city by population in Florida, and lies on the coast.",
    "What is the largest city by population in Florida?",
    "Jacksonville",
  ],
  [
    "role",
    "French explorer Jean Ribault charted the Saint Johns River in 1562.",
    "Who charted the Saint Johns River in 1562?",
    "Jean Ribault",
  ],
  [
    "number",
    "Perhaps 40,000 people died of the plague in Paris.",
    "About how many people died of the plague in Paris?",
    "40,000",
  ],
  [
    "complement",
    "Silicon Valley faces a choice between locking models inside giants and embracing openness to grow.",
    "What choice does Silicon Valley face?",
    "between locking models inside giants and embracing openness",
  ],
  [
    "contrast",
    "OpenAI keeps its models closed, whereas DeepSeek publishes its models and its architecture.",
    "Whereas OpenAI keeps its models closed, what does DeepSeek publish?",
    "its models and its architecture",
  ],
  [
    "role",
    "Ion Stoica is a professor of computer science at Berkeley and a co-founder of Databricks.",
    "What is Ion Stoica a co-founder of?",
    "Databricks",
  ],
  [
    "claim",
    "In 2020, experts met. OpenAI claims to have evidence, but nobody saw it.",
    "What does OpenAI claim?",
    "to have evidence",
  ],
  ["number", "The Panthers gave up 308 points.", "How many points did the Panthers give up?", "308"],
  [
    "number",
    "GPT-4 activates between 12.5% and 25%.",
    "Between what percentages does GPT-4 activate?",
    "12.5% and 25%",
  ],
  [
    "sequence",
    "Mishandled military expeditions followed the financial problems of the empire.",
    "What did mishandled military expeditions follow?",
    "the financial problems of the empire",
  ],
  [
    "claim",
    "In 2020, experts met. OpenAI claims to have evidence, but nobody saw it.",
    "Who claims to have evidence?",
    "OpenAI",
  ],
  [
    "claim",
    "Microsoft announced that it would host DeepSeek's models on its Azure cloud.",
    "What did Microsoft announce about DeepSeek?",
    "it would host DeepSeek's models on its Azure cloud",
  ],
  [
    "claim",
    "OpenAI claims to have evidence that DeepSeek distilled its models.",
    "What does OpenAI claim about DeepSeek?",
    "to have evidence that DeepSeek distilled its models",
  ],
  [
    "claim",
    "# Why Microsoft hosts DeepSeek on Azure\n\nIon Stoica argues that hosting eases concerns about data in Europe.",
    "Who argues that hosting DeepSeek on Azure eases concerns about data in Europe?",
    "Ion Stoica",
  ],
  [
    "cause",
    "Since reinforcement learning needs a great deal of computation, using computing resources well will matter even more.",
    "Why will using computing resources well matter even more?",
    "reinforcement learning needs a great deal of computation",
  ],
  [
    "purpose",
    "Debian traditionally installed a mail server to support programs of the 1990s.",
    "Why did Debian traditionally install a mail server?",
    "to support programs of the 1990s",
  ],
  [
    "definition",
    "A virtual partition is a “logical volume”, which is part of a volume group.",
    "What is a virtual partition called?",
    "logical volume",
  ],
  [
    "claim",
    "Microsoft predicts that DeepSeek may overtake its rivals. It also says that prices may fall.",
    "What does Microsoft say about prices?",
    "prices may fall",
  ],
  [
    "enumeration",
    "Ion Stoica gives two examples of recent policy: a bill in California and an order on AI.",
    "Which two examples of recent policy does Ion Stoica give?",
    "a bill in California and an order on AI",
  ],
  ["enumeration", "A repair kit holds screws, bolts, and nails.", null, "bolts"],
  ["enumeration", "# The kit\n\nThe kit holds screws, bolts, and nails.", null, "bolts"],
];

describe.each([["English", ENGLISH]])("frames of %s sentences", (_, examples) => {
  it.each(examples)("%s: %s", async (frame, sentence, question, answer) => {
    const found = await someQuestions(frame, sentence);

    expect(found).toContainEqual([question, answer]);
  });
});

describe("frames", () => {
  it("shows the other members of a list where one is asked for", async () => {
    const facts = await someFacts(
      "enumeration",
      "报道给出的理由有三个方面:\n\n- 数据安全:数据不会外流。\n- 合规:企业可以使用模型。\n- 性能:架构足够高效。\n",
    );

    expect(facts[0]?.blankStem).toBe("有报道给出的理由有三个方面：____；合规；性能。");
  });
});
