import { testChineseFrame } from "../../../../builders/chinese-frame-table";

testChineseFrame("definition", {
  finds: [
    ["激活率是指参与运算的神经元所占的比例。", "激活率是指什么？", "参与运算的神经元所占的比例"],
    ["模型蒸馏是指用一个模型的输出去训练另一个模型。", "用一个模型的输出去训练另一个模型,这叫什么？", "模型蒸馏"],
    ["开源战略的核心是快速迭代和共享。", "开源战略的核心是什么？", "快速迭代和共享"],
    ["Ion Stoica 是加州大学的计算机科学教授。", "Ion Stoica 是什么人？", "加州大学的计算机科学教授"],
    ["引导加载程序是启动过程的第二阶段。", "引导加载程序是什么？", "启动过程的第二阶段"],
  ],
  leaves: ["他是在北京出生的。", "这不是问题。", "DeepSeek 是当前领域的一股清流。", "封闭的模式是关键。"],
});

testChineseFrame("role", {
  finds: [
    ["TechCrunch 特邀 Ion Stoica 探讨行业影响。", "谁特邀 Ion Stoica 探讨行业影响？", "TechCrunch"],
    ["微软宣布在 Azure 平台上托管模型。", "微软宣布在哪个平台上托管模型？", "Azure"],
  ],
  leaves: ["从开源的未来到 Azure 的决策。", "模型(由 OpenAI 训练)非常出名。", "GNU/Linux 发行版有很多。"],
});
