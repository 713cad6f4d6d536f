import type { FrameName } from "../../../../lib/domain/generation/item";
import { someFacts, someQuestions } from "../../../builders/some-facts";

type Example = readonly [frame: FrameName, sentence: string, question: string | null, answer: string];

const CHINESE: readonly Example[] = [
  ["number", "DeepSeek 的激活率只有 5.5%。", "DeepSeek 的激活率只有多少？", "5.5%"],
  ["number", "GPT-4 的激活率在 12.5% 到 25% 之间。", "GPT-4 的激活率在多少之间？", "12.5% 到 25%"],
  ["number", "南京长江大桥全长1670米。", "南京长江大桥全长多少米？", "1670米"],
  ["number", "鲁迅于1881年9月25日出生。", "鲁迅于哪一天出生？", "1881年9月25日"],
  ["number", "模型可能在六个月内超过对手。", "模型可能在多长时间内超过对手？", "六个月"],
  ["number", "该队获得联赛第三名。中国队获得第三名。", "中国队获得第几名？", "第三名"],
  ["definition", "激活率是指参与运算的神经元所占的比例。", "激活率是指什么？", "参与运算的神经元所占的比例"],
  [
    "definition",
    "模型蒸馏是指用一个模型的输出去训练另一个模型。",
    "用一个模型的输出去训练另一个模型,这叫什么？",
    "模型蒸馏",
  ],
  ["definition", "开源的核心是快速迭代和共享。", "开源的核心是什么？", "快速迭代和共享"],
  ["definition", "Ion Stoica 是加州大学的计算机科学教授。", "Ion Stoica 是什么人？", "加州大学的计算机科学教授"],
  ["contrast", "争议的核心不是谁抄了谁,而是行业生态。", "争议的核心不是谁抄了谁,而是什么？", "行业生态"],
  [
    "contrast",
    "成功并非依赖全新的架构,而是通过对现有技术的优化实现的。",
    "成功并非依赖全新的架构,而是通过什么实现的？",
    "对现有技术的优化",
  ],
  ["contrast", "模型使用 8 位精度,传统做法是 16 位。", "模型使用 8 位精度,传统做法是多少位？", "16 位"],
  [
    "complement",
    "这一决定凸显了技术的价值。微软的决定凸显了开源技术的商业价值。",
    "微软的决定凸显了什么？",
    "开源技术的商业价值",
  ],
  ["complement", "开源的力量在于它能够汇聚全球智慧。", "开源的力量在于它能够做什么？", "汇聚全球智慧"],
  ["complement", "中国的专家人数已经超过美国。", "中国的专家人数已经超过哪个国家？", "美国"],
  ["complement", "政策试图通过增加技术壁垒来保持领先。", "政策试图通过增加什么来保持领先？", "技术壁垒"],
  ["cause", "因为有验证器判断对错,模型可以快速尝试多种解法。", "为什么模型可以快速尝试多种解法？", "有验证器判断对错"],
  ["cause", "验证机制的存在使得模型能够快速迭代。", "验证机制的存在使得模型能够做什么？", "快速迭代"],
  [
    "purpose",
    "微软决定在 Azure 上托管模型,以防止数据流向中国。",
    "微软决定在 Azure 上托管模型,是为了什么？",
    "防止数据流向中国",
  ],
  ["purpose", "为了弄清原因,TechCrunch 请来了 Ion Stoica。", "TechCrunch 请来了 Ion Stoica,是为了什么？", "弄清原因"],
  ["claim", "OpenAI 声称有证据表明对手蒸馏了它的模型。", "谁声称有证据表明对手蒸馏了它的模型？", "OpenAI"],
  ["role", "TechCrunch 特邀 Ion Stoica 探讨行业影响。", "谁特邀 Ion Stoica 探讨行业影响？", "TechCrunch"],
  [
    "enumeration",
    "报道举了两个例子:加州的法案和拜登的行政命令。",
    "报道举了哪两个例子？",
    "加州的法案和拜登的行政命令",
  ],
  ["enumeration", "套餐包括米饭、豆腐和青菜。", null, "豆腐"],
];

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
    "contrast",
    "DeepSeek trains with 8-bit precision, whereas the traditional choice is 16-bit.",
    "Whereas DeepSeek trains with 8-bit precision, what is the traditional choice?",
    "16-bit",
  ],
  ["contrast", "Competition in AI is not about technology alone but about ecosystems.", null, "ecosystems"],
  ["complement", "DeepSeek publishes its trained models.", "What does DeepSeek publish?", "its trained models"],
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
  ["complement", "To explain how, TechCrunch invited Ion Stoica.", "Who did TechCrunch invite?", "Ion Stoica"],
  [
    "cause",
    "A low activation ratio means that each answer needs fewer resources.",
    "What does a low activation ratio mean?",
    "each answer needs fewer resources",
  ],
  [
    "cause",
    "Because a verifier can tell right from wrong, a model can try many solutions.",
    "Why can a model try many solutions?",
    "a verifier can tell right from wrong",
  ],
  [
    "cause",
    "Priestley is often given priority because his work was published first.",
    "Why is Priestley often given priority?",
    "his work was published first",
  ],
  [
    "cause",
    "Creating a rule requires an invocation of iptables.",
    "What requires an invocation of iptables?",
    "Creating a rule",
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
    "Microsoft predicts that DeepSeek may overtake its rivals. It also says that prices may fall.",
    "What does Microsoft say?",
    "prices may fall",
  ],
  [
    "enumeration",
    "Ion Stoica gives two examples: a bill in California and an order on AI.",
    "Which two examples does Ion Stoica give?",
    "a bill in California and an order on AI",
  ],
  ["enumeration", "A repair kit holds screws, bolts, and nails.", null, "bolts"],
];

describe.each([
  ["Chinese", CHINESE],
  ["English", ENGLISH],
])("frames of %s sentences", (_, examples) => {
  it.each(examples)("%s: %s", async (frame, sentence, question, answer) => {
    const found = await someQuestions(frame, sentence);

    expect(found).toContainEqual([question, answer]);
  });
});

describe("frames", () => {
  it.each<[FrameName, string]>([
    ["number", "他用一个办法解决了问题。"],
    ["number", "GPT-4 和 SB-1047 都有名。"],
    ["definition", "他是在北京出生的。"],
    ["definition", "这不是问题。"],
    ["complement", "开发者和使用者都来了。"],
    ["cause", "Since 1990, the town has grown."],
    ["complement", "In the United States people vote."],
    ["claim", "It says that nothing happened."],
    ["complement", "The city built a wall."],
    ["complement", "The main advantage offers comfort."],
    ["complement", "Debian uses OpenSSH."],
    ["complement", "The VNC software provides similar features."],
    ["definition", "Traffic shaping is a particularly good fit for networks."],
    ["cause", "Since Debian Buster, the nftables framework is used by default."],
    ["condition", "When it reaches perfection, Debian is released."],
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
