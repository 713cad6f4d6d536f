/** Nouns for kinds of things that names belong to, by the measure word that asks for one of them. */
const BY_MEASURE: Readonly<Record<string, string>> = {
  家: "公司|企业|报纸|银行|医院|餐厅|酒店|出版社|媒体|俱乐部|工厂|杂志社|电视台|电台|唱片公司|实验室|研究所",
  所: "大学|学院|中学|小学|学校|高中|书院",
  部: "电影|小说|电视剧|作品|法律|法案|宪法|影片|动画|漫画|专著|歌剧|纪录片|电视连续剧",
  本: "书|杂志|词典|期刊|教科书",
  首: "歌曲|单曲|歌|曲子|诗",
  张: "专辑|唱片",
  座: "城市|岛屿|岛|山|桥|大桥|寺庙|寺|教堂|火山|城堡|机场|水库|车站|博物馆|宫殿|体育场|体育馆",
  条: "河流|河|江|铁路|公路|街道|街|道路|高速公路|路线|地铁线",
  种: "语言|编程语言|协议|文件系统|许可证|病毒|疾病|药物|元素|气体|金属|方言|算法|格式|货币",
  个: "平台|操作系统|发行版|项目|组织|国家|地区|省|市|县|区|镇|村|州|郡|半岛|委员会|乐队|球队|节目|频道|奖项|奖|行星|星座|星系|王朝|朝代|民族|部落|机构|网站|语族|湖泊|海峡|联盟|政党|协会|工具|命令",
};
const MEASURES: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_MEASURE).flatMap(([measure, nouns]) => nouns.split("|").map((noun) => [noun, measure] as const)),
);
const NOUNS = [...MEASURES.keys()].sort((left, right) => right.length - left.length); // 唱片公司 before 公司
const KIND = new RegExp(`^\\s?(?<noun>${NOUNS.join("|")})(?![的]?[\\u3400-\\u9fff]{0,1}(?:者|家|员|化|性))`);
const KINDS = new RegExp(
  `^\\s?(?:等|这[两三])\\s?(?:[一两三几]?[个种家])?(?<noun>[\\u3400-\\u9fff]{0,4}(?:${NOUNS.join("|")}))`,
);

/** A kind of thing named right behind a name: where it ends, and how to ask for one. */
export interface Kind {
  readonly length: number;
  readonly question: string;
}

/** `Azure 平台`: 哪个平台. `null` where no kind of thing follows. */
export function kindAfter(text: string): Kind | null {
  const match = KIND.exec(text);
  const noun = match?.groups?.noun;
  const measure = noun === undefined ? undefined : MEASURES.get(noun);
  return match && noun !== undefined && measure !== undefined
    ? { length: match[0].length, question: `哪${measure}${noun}` }
    : null;
}

/** `A 和 B 等评测平台`: 哪些评测平台. `null` where no kind of things follows. */
export function kindsAfter(text: string): Kind | null {
  const match = KINDS.exec(text);
  return match?.groups?.noun === undefined ? null : { length: match[0].length, question: `哪些${match.groups.noun}` };
}
