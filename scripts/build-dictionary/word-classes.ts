import type { WordClass } from "../../lib/domain/text/word";

/** jieba's tags by their longest known beginning; what none fits is `other`. */
const TAG_CLASSES: Readonly<Record<string, WordClass>> = {
  a: "adjective",
  ad: "adverb",
  b: "adjective",
  c: "conjunction",
  d: "adverb",
  e: "particle",
  f: "localizer",
  j: "noun",
  k: "noun",
  m: "numeral",
  n: "noun",
  nr: "name",
  ns: "name",
  nt: "name",
  o: "other",
  p: "preposition",
  q: "measure",
  r: "pronoun",
  s: "noun",
  t: "time",
  u: "particle",
  v: "verb",
  vn: "verbal-noun",
  y: "particle",
  z: "adjective",
  zg: "other",
};

/** Words that jieba tags as something that they seldom are in written prose; the closed classes are whole. */
const CORRECTIONS: Readonly<Partial<Record<WordClass, string>>> = {
  noun: `人 数 生命 率 度 深度 性 型 式 显卡 法 法律 国 省 市 县 镇 村 区 州 物 土 车 子 身 心 气 信 石 城 力 量 者 员 家 星 核 症 厂 组
    论 园 剂 议 典 刊 期 级 类 层 代 团 班 院 所 街 路 线 网 库 芯 码 键 键盘 内核 人工智能 互联网 经济 基础 重点 难点
    焦点 优势 组织 作用 影响力 领导 需求 要求 可能性 规定 证据 记忆 美 副本 主机 目标 自然 时钟 世界 方面 天安门 长城 一级 所有者
    总线 总数 总量 副产品 意见 东西 公元 系列 假说 总管 前身 前项 能力 缘由 大将 首都 正门 好处 难度 终身 境内外`,
  name: "微软 苹果公司 中国 美国 英国 法国 德国 日本 香港 北京 上海 亚洲 欧洲 非洲 清华 北大 拜登",
  pronoun:
    "此 您 其 我 你 他 她 它 自己 我们 你们 他们 她们 它们 咱们 谁 什么 这里 那里 哪里 这样 那样 怎么 怎样 如何 为何",
  determiner: `这 那 该 此 本 每 各 某 另 哪 任 诸 这个 那个 这些 那些 这种 那种 这位 那位 这项 这次 那次 各个 各种 各类 各项 每个 每位
    每种 某个 某些 某种 哪个 哪些 任何 任一 所有 全部 一切 一些 有些 其他 其它 其余 别的 另外 许多 很多 众多 不少 大量 多数 少数
    大多数 绝大多数 部分 大部分 整个 全体 首个 本次 此次 此类 这类 同一`,
  auxiliary: `可以 可能 能 能够 会 应 应该 应当 必须 须 需要 要 想 愿意 敢 肯 得以 不能 不会 不可 不可以 不得 不应 不必 可 将会 将要 理应
    难以 足以`,
  verb: "指 选 称 举 是 有 为 没有 不是 还有 即 具有 属于 位于 来自 成为 作为 称为 被称为 产生 生 断 拐 响 行 升 买 奔 叹 失 呼 挡 丢 护 搜 抛 刷 录 掉 穿 否定 反对 打算 决定 认为 表示 指出 下来 起来 出来 到来 共有 同意 进步 难得 满足 统一 丰富 接管 接着 转而 登基 超级",
  "verbal-noun": `学习 强化 推理 优化 研究 训练 投资 测试 评估 分析 计算 搜索 识别 翻译 合成 生成 检索 预测 蒸馏 激活 调整 控制 设计 开发
    生产 管理 教育 服务 发展 建设 保护 治疗 诊断 监测 监督 竞争 合作 交流 贸易 运动 革命 改革 选举 调查 实验 试验 观察 描述 编码 解码
    压缩 加密 解密 编程 编译 部署 运行 存储 传输 更新 开源 闭源 增长 消费 支持 影响 变化 活动 反应 反馈 推荐 操作 应用 利用 使用 执行
    处理 审查 辐射 循环 呼吸 代谢 消化 记录 报道 统计 旅行 表演 创作 出版 发行 工作 生活 发现 发明 突破 创新`,
  adjective:
    "全新 主要 最大 最小 最高 最新 最早 开放 大规模 小规模 高性能 低成本 先进 有关 专业 总 副 必要 明 原 相同 同样 相当 直 基本 重复",
  adverb: `率先 随之 只有 更 很 仍 往往 稍 甚 亦 只 反 较 最 便 才 再 皆 均 共 约 曾 已 将 正 乃 乃至 反而 极 甚至 通常 经常 常常 大约 大致 仅 仅仅 只能
    不再 从未 并未 尚未 未 未必 逐渐 逐步 同时 总是 可谓 不仅仅 十分 一直 一起 一般 一样 一度 一向 一贯 一旦 一时 一并 一举 万一 完全 直接 分别 互相 相互 尤其 特别 首先 其次 最后 最终
    随后 随即 接着 紧接着 显然 大幅 更加 更为 较为 极为 最为 不 没 没能 也 就 都 还 又 却 则 不断 突然 高速 快速 原来 自然而然 其实 实际上`,
  conjunction: `和 与 及 以及 或 或者 而 而且 并且 但 但是 然而 不过 可是 因为 由于 因此 因而 所以 故 从而 如果 若 假如 倘若 只要
    除非 并 虽然 虽 尽管 即使 即便 无论 不论 不管 不仅 不但 既 既然 而是 还是 于是 然后 此外 另一方面 一方面 与此同时 换句话说 例如 比如
    否则 与其 不如 何况 况且 且 则是 反之 总之 以便 以免 以致 以至 那么`,
  preposition: `在 对 从 把 被 于 由 用 向 给 同 跟 因 根据 按 据 对于 除 经过 关于 按照 随着 除了 通过 为了 以 将 比 自 至 至于 针对
    依据 基于 沿着 凭借 鉴于 经 经由 当 每当 往 朝 令 使 让 作为`,
  particle: "的 之 地 得 了 着 过 所 等 等等 之类 似的 吗 呢 吧 啊 呀 嘛 啦 来说 而言 来看 而已 们",
  numeral:
    "一 二 两 三 四 五 六 七 八 九 十 百 千 万 亿 零 半 几 数十 数百 数千 数万 若干 首 第 第一 第二 第三 多 余 双 双重 三重",
  measure: `年 月 日 天 号 分 秒 点 元 美元 亿元 万元 欧元 英镑 日元 名 位 个 家 种 条 项 次 座 岁 届 部 张 章 本 篇 支 架 艘 辆 层 集
    期 步 票 户 场 只 头 枚 颗 句 页 卷 回 代 级 类 段 轮 件 倍 吨 克 米 公里 公斤 千克 厘米 毫米 平方米 平方公里 小时 分钟 世纪 年代 周 周年
    个月 多年 丝 份 块 片 组 台 套 番 滴 杯 堂 门 口 幅 幢 栋 枝 株 棵 匹 批 群 排 行 层次 英里 英尺 公顷 度 摄氏度 兆 伏 瓦 赫兹 字节 字 股 桶 节 课`,
  time: "今年 去年 明年 当时 当年 同年 次年 目前 近日 近年 近年来 如今 现在 过去 未来 今 今天 昨天 明天 早期 晚期 初期 后期 后来 之后 以后 此后 以前 此前 期间 最近 当 当代 现代 古代 时期 此时 那时 这时 季 春 夏 秋 冬 春天 夏天 秋天 冬天 上午 下午 晚上 清晨",
  localizer:
    "时 上 中 下 里 内 外 前 后 间 之间 之上 之下 之中 之内 之外 之前 之后 以上 以下 以内 以外 以来 左右 上下 前后 旁 旁边 附近 当中 方面 东 南 西 北 东部 南部 西部 北部 中间",
};

const correctedClasses = new Map(
  Object.entries(CORRECTIONS).flatMap(([wordClass, words]) =>
    words.split(/\s+/).map((word) => [word, wordClass as WordClass] as const),
  ),
);

/** The class of a word of jieba's dictionary. */
export function wordClassOf(word: string, tag: string): WordClass {
  const corrected = correctedClasses.get(word);
  if (corrected !== undefined) return corrected;
  return TAG_CLASSES[tag] ?? TAG_CLASSES[tag.slice(0, 2)] ?? TAG_CLASSES[tag.charAt(0)] ?? "other";
}
