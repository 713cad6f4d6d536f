import { testChineseFrame } from "../../../../builders/chinese-frame-table";

testChineseFrame("contrast", {
  finds: [
    ["中国的 AI 专家人数已经超过美国。", "中国的 AI 专家人数与美国相比如何？", "超过美国"],
    ["DeepSeek 的激活率只有 5.5%,远低于 GPT-4 的 25%。", "DeepSeek 的激活率与 GPT-4 相比如何？", "远低于 GPT-4"],
    ["DeepSeek 的激活率只有 5.5%,远低于 GPT-4 的 12.5%-25%。", "GPT-4 的激活率是多少？", "12.5%-25%"],
    [
      "DeepSeek 的激活率只有 5.5%,而 GPT-4 的激活率在 12.5% 到 25% 之间。",
      "与 GPT-4 的 12.5% 到 25% 相比,DeepSeek 的激活率是多少？",
      "5.5%",
    ],
    [
      "在公开评测中,DeepSeek 的模型与最强的闭源模型不相上下。",
      "在公开评测中,DeepSeek 的模型与最强的闭源模型相比如何？",
      "不相上下",
    ],
    [
      "DeepSeek的模型表现优异,甚至在推理任务中超越了现有的大模型。",
      "DeepSeek的模型在推理任务中与现有的大模型相比如何？",
      "超越了现有的大模型",
    ],
  ],
  leaves: [
    "DeepSeek 的激活率低于 5.5%。",
    "英国移民以20比1的比例超过法国。",
    "DeepSeek 的激活率低于预期。",
    "DeepSeek 的模型可以超越闭源巨头。",
    "DeepSeek 的模型有一天会超越闭源巨头。",
  ],
});
