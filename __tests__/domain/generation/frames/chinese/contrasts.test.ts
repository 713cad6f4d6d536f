import { testChineseFrame } from "../../../../builders/chinese-frame-table";

testChineseFrame("contrast", {
  finds: [
    ["争议的核心不是谁抄了谁,而是行业生态。", "争议的核心不是谁抄了谁,而是什么？", "行业生态"],
    [
      "DeepSeek 的成功并非依赖全新的架构,而是通过对现有技术的优化实现的。",
      "DeepSeek 的成功并非依赖全新的架构,而是通过什么实现的？",
      "对现有技术的优化",
    ],
    [
      "DeepSeek 的成功并不依赖全新的架构,而是把现有技术逐项优化,再整合到一起。",
      "DeepSeek 的成功并不依赖全新的架构,而是什么？",
      "把现有技术逐项优化,再整合到一起",
    ],
    ["DeepSeek 使用 8 位精度,传统做法是 16 位。", "DeepSeek 使用 8 位精度,传统做法是多少位？", "16 位"],
  ],
  leaves: ["它不是问题,而是机会。", "DeepSeek 使用 8 位精度。"],
});
