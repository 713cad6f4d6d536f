import { testChineseFrame } from "../../../../builders/chinese-frame-table";

testChineseFrame("claim", {
  finds: [
    ["OpenAI 声称有证据表明对手蒸馏了它的模型。", "谁声称有证据表明对手蒸馏了它的模型？", "OpenAI"],
    [
      "OpenAI 声称对手蒸馏了它的模型,但这一指控尚未被证实。",
      "OpenAI 声称对手蒸馏了它的模型,这一指控是否已经被证实？",
      "尚未被证实",
    ],
  ],
  leaves: ["他认为这是对的。", "这一指控尚未被证实。"],
});

testChineseFrame("enumeration", {
  finds: [
    ["报道举了两个例子:加州的法案和拜登的行政命令。", "报道举了哪两个例子？", "加州的法案和拜登的行政命令"],
    ["DeepSeek 在 LMArena 和 LiveBench 等评测平台上领先。", "DeepSeek 在哪些评测平台上领先？", "LMArena 和 LiveBench"],
    ["Debian 的软件仓库分为主仓库、贡献仓库和非自由仓库。", null, "贡献仓库"],
  ],
  leaves: [
    "Debian 的软件仓库分为主仓库、贡献仓库和非自由仓库等部分。",
    "Debian 的内核参数分为 quiet、level=low 和 frontend=text 三种。",
    "徐克的电影有悬疑、恐怖、奇情等元素。",
    "本鱼分布于印度、泰国、马来西亚、台湾、菲律宾等海域。",
  ],
});
