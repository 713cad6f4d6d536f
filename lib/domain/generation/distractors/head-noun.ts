/** Kinds of things that nouns at the end of a Chinese phrase name: what is said of one may well be said of another. */
const KINDS: Readonly<Record<string, RegExp>> = {
  burden:
    /(?:风险|担忧|忧虑|问题|消耗|成本|开销|费用|损失|损耗|障碍|壁垒|瓶颈|争议|缺陷|误差|压力|威胁|危机|冲突|污染|浪费|负担|漏洞|错误|延迟|矛盾|危险|危害|困难|难度|疾病|伤害|污染物|噪声|拥堵)$/,
  property:
    /(?:性|率|程度|强度|精度|密度|速度|亮度|高度|能力|实力|潜力|竞争力|影响力|质量|性能|价值|水平|优势|规模|地位|声誉|信誉)$/,
  change:
    /(?:发展|进步|拓展|扩展|提升|普及|应用|突破|利用|迭代|变革|创新|革新|增长|扩散|优化|改进|合作|竞争|较量|落地|转型|改革|繁荣|建设|传播|交流|融合|流动|复苏|崛起)$/,
  means:
    /(?:平台|设施|系统|方案|工具|软件|架构|算法|机制|方法|策略|路线|模式|思路|途径|手段|技术|框架|协议|标准|政策|制度|措施|资源|机会|条件|环境|空间)$/,
};

/**
 * What kind of thing the last noun of a phrase names.
 *
 * @returns `null` where no kind of it is known
 */
export function headKind(phrase: string): string | null {
  return Object.keys(KINDS).find((kind) => KINDS[kind]?.test(phrase.trim())) ?? null;
}
