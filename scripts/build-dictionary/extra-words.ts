/** Words of today's prose that jieba's dictionary lacks or counts too rarely, each counted as common. */
const EXTRA_WORDS: Readonly<Record<string, string>> = {
  n: "智能体 大模型 显卡 算力 芯片 词元 令牌 超参数 数据集 知识库 提示词 内核 软件包 源代码 命令行 操作系统 文件系统 进程 线程 缓存 开源 闭源 二氧化碳 区块链 云端 服务器 浏览器 处理器 存储器 神经元 权重 精度 基准 架构 框架 模块 接口",
  nr: "拜登 特朗普 奥巴马 马斯克",
  nt: "英伟达 谷歌 亚马逊 微软 阿里巴巴 腾讯 百度 华为 字节跳动 伯克利 斯坦福",
  v: "降至 升至 增至 减至 跌至 达至 涨至 源于 源自 预示 意味着 标志着 规避 登顶 公开 开源 闭源 微调 迭代",
  vn: "强化 推理 蒸馏",
  c: "而不是",
  d: "不仅仅",
};

/** Once in some hundred thousand words: enough to win over its parts. */
export const EXTRA_FREQUENCY = 300;

export const extraWords = Object.entries(EXTRA_WORDS).flatMap(([tag, words]) =>
  words.split(" ").map((word) => ({ word, tag })),
);
