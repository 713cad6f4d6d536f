const VAGUE_NOUNS =
  "服务|错误|文章|游戏|译本|开支|冠军|活动|事情|机会|作用|影响|变化|问题|效果|效应|贡献|发展|关注|突破|进展|进步|思路|路径|道路|方向|方式|方法|办法|手段|支持|帮助|条件|基础|可能|可能性|模型|系统|程序|东西|工作|任务|信息|内容|功能|结果|后果|原因|成果|成绩|成就|成功|优势|潜力|能力|挑战|困难|经验|活动|情况|状态|迹象|趋势|压力|反响|争议|讨论|轰动|好评|瓶颈|担忧|途径|局面|阶段|时代|时期|地位|角色|特点|特征|特性|价值|意义|目标|目的|需求|要求|选择|机制|环境|场景|空间|领域|行业|焦点|热点|亮点|核心|关键|重点|资源|数据|文件|软件包?|命令|选项|参数|用户|地方|部分|方面|形式|类型|种类|名字|名称|人|事|者|部|身份|东西";
const QUALIFIER =
  "奇怪|期望|其他语言|普通|常见|部分|若干|一[个种些项次场定]|这[个种些]|某[个种些]|几[个种]|两[个种]|其中|其他|另一|另外|自己|一些|某些|很多|许多|不少|各种|多种|多个|多家|大量|大批|显著|明显|重要|重大|主要|巨大|极大|广泛|深刻|深远|激烈|强烈|热烈|严重|良好|优异|出色|特殊|特定|相关|必要|不同|相同|同样|一定|新|全新|更多|更大|更好|更高|更|最新|最|大|小|好|现有|多|关注度?|头部|公司|技术|AI|行业|全球|全部|所有|任何|相应|之间|基本|完整|独特|积极|良性|较大|较好|此类";
/** A bare noun for anything, or one with words that say no more of it: 机会, 广泛关注, 新的思路. */
const VAGUE = new RegExp(`^[“”"]?(?:(?:${QUALIFIER}|的|之)\\s?)*(?:${VAGUE_NOUNS})?[“”"]?$`);
/** Praise, metaphors and judgements: nothing to be held to account for. */
const FIGURE =
  /(?:清流|焦点|关键|缩影|典范|里程碑|一环|组成部分|基石|灵魂|象征|见证|利器|砝码|较量|警钟|开始|明智之举|认可|事实|这样|如此|其中一个|之一种|好处|情况|问题|一部分|影响|不同|原因|必要|必要的|重要的|可能的|常见的|简单的|困难的|不够的|有限的|不可避免的|关系|东西|事情|时候|例子|任务|职位|角色|结果|范例|范例之一|志愿者|做法)$/;

const PRAISE = /不容(?:小觑|忽视)|至关重要|(?:非常|十分|日益)(?:重要|复杂|困难)$/;
/** Points to what the text shows next, or to its reader. */
const SPEAKS_OF_TEXT = /如下|下列|下面|下述|以下(?:的|几|两|三|四|五|内容|方式|步骤|命令)|上述|上面|你|您|我们(?!国)/;

/** Is an answer worth remembering: does it say something that could have been otherwise? */
export function isTelling(answer: string): boolean {
  return !VAGUE.test(answer.trim()) && !PRAISE.test(answer) && !SPEAKS_OF_TEXT.test(answer);
}

/** `无可争辩的优势`, `三种方法`, `它们`: a common noun with praise, a count or nothing before it. */
const SAYS_LITTLE = new RegExp(
  `^(?:[一两三四五六七八九几\\d]+[个种条项类]|[^的]{1,4}的|许多|相当|各种各样的)+(?:${VAGUE_NOUNS}|优势|尺度|名声|时间|影响力|好处|坏处|后果|规模|回响|风险|事物)$|^(?:它们?|他们|她们|自己|对方|此事)$|[该此]|[这那][些个种一]`,
);

/** `一个成年个体`, `好朋友`: one of many, or a bare noun. */
const ONE_OR_BARE = /^一(?:[个种段记条项名位家些]|系列)[^的]*$|^[\u3400-\u9fff]{1,3}$/;

/** Is what was done, given or caused a certain thing, rather than one of many? */
export function isCertain(answer: string): boolean {
  return !ONE_OR_BARE.test(answer.trim());
}

/** Does an answer say more than a common noun with praise or a count before it? */
export function saysEnough(answer: string): boolean {
  return !SAYS_LITTLE.test(answer.trim());
}

/** Is what something is said to be worth remembering, rather than praise or a figure of speech? */
export function isTellingIdentity(answer: string): boolean {
  return isTelling(answer) && !FIGURE.test(answer.trim());
}
