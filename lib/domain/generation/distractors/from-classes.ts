import { type Random, shuffled } from "../../shared/random";

/** Small closed classes whose members a learner could take for one another; the nearest kin stand together. */
const CLASSES: readonly (readonly string[])[] = [
  "英国 法国 德国 意大利 西班牙 俄罗斯 奥地利 荷兰".split(" "),
  "葡萄牙 比利时 瑞士 瑞典 挪威 丹麦 芬兰 波兰 匈牙利 希腊".split(" "),
  "美国 中国 日本 印度 韩国 俄罗斯 英国 德国".split(" "),
  "越南 泰国 新加坡 马来西亚 菲律宾 印度尼西亚".split(" "),
  "埃及 伊朗 伊拉克 以色列 土耳其 沙特阿拉伯".split(" "),
  "墨西哥 巴西 阿根廷 智利 秘鲁".split(" "),
  "微软 谷歌 亚马逊 苹果公司".split(" "),
  "百度 阿里巴巴 腾讯 华为 字节跳动".split(" "),
  "北京 上海 广州 深圳 南京 杭州 武汉 成都 西安 重庆 天津".split(" "),
  "伦敦 巴黎 柏林 东京 莫斯科 纽约 华盛顿".split(" "),
  "斯坦福大学 哈佛大学 耶鲁大学 普林斯顿大学 哥伦比亚大学 卡内基梅隆大学".split(" "),
  "加州大学伯克利分校 加州大学洛杉矶分校 加州大学圣迭戈分校 加州大学戴维斯分校".split(" "),
  "清华大学 北京大学 复旦大学 浙江大学 南京大学 上海交通大学".split(" "),
  "亚洲 欧洲 非洲 北美洲 南美洲 大洋洲".split(" "),
  "星期一 星期二 星期三 星期四 星期五 星期六 星期日".split(" "),
  "春季 夏季 秋季 冬季".split(" "),
  "春天 夏天 秋天 冬天".split(" "),
  "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月".split(" "),
  "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月".split(" "),
  ["France", "Germany", "Italy", "Spain", "Austria", "Russia", "Netherlands", "United Kingdom"],
  ["Portugal", "Belgium", "Switzerland", "Sweden", "Norway", "Denmark", "Finland", "Poland", "Hungary", "Greece"],
  ["United States", "China", "Japan", "India", "South Korea", "Russia", "Germany", "United Kingdom"],
  ["Egypt", "Iran", "Iraq", "Israel", "Turkey"],
  ["Mexico", "Brazil", "Argentina", "Chile", "Peru"],
  ["Kenya", "Nigeria", "South Africa", "Egypt"],
  ["England", "Scotland", "Wales", "Ireland"],
  ["Microsoft", "Google", "Amazon", "Apple", "Meta"],
  ["London", "Paris", "Berlin", "Tokyo", "Moscow", "New York"],
  ["Asia", "Europe", "Africa", "North America", "South America"],
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
  "spring summer autumn winter".split(" "),
  "January February March April May June July August September October November December".split(" "),
];

/**
 * Members of the small class that an answer belongs to: its kin, for where the document offers too few.
 *
 * @returns without the answer, in the order that `random` gives; empty where the answer is of no such class
 */
export function distractorsFromClasses(answer: string, random: Random): string[] {
  const kin = CLASSES.find((members) => members.includes(answer)) ?? [];
  return shuffled(
    kin.filter((member) => member !== answer),
    random,
  );
}
