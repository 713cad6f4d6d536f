import { allMatches } from "../../shared/all-matches";
import type { Name, NameClass } from "../name";
import { beginsPredicate } from "./topic";

const LATIN = `[A-Z][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*(?: (?:of |the )?(?:[A-Z]\\. )?[A-Z0-9][A-Za-z0-9]*(?:[-.][A-Za-z0-9]+)*)*`;
const TITLE = "《[^《》]{1,24}》";
const QUOTED = "[“「『][^“”「」『』]{2,12}[”」』]";
const ORGANISATIONS =
  "微软|谷歌|苹果公司|亚马逊|英伟达|英特尔|华为|百度|阿里巴巴|腾讯|字节跳动|三星|索尼|丰田|联合国|欧盟|北约|世界银行|国际货币基金组织|世界卫生组织|美国国会|国务院";
const COUNTRIES =
  "中国|美国|英国|法国|德国|日本|俄罗斯|苏联|印度尼西亚|印度|韩国|朝鲜|越南|泰国|新加坡|马来西亚|菲律宾|澳大利亚|新西兰|加拿大|墨西哥|巴西|阿根廷|意大利|西班牙|葡萄牙|荷兰|比利时|瑞士|瑞典|挪威|丹麦|芬兰|波兰|奥地利|匈牙利|希腊|土耳其|埃及|南非|伊朗|伊拉克|以色列|沙特阿拉伯|巴基斯坦|阿富汗|蒙古国|乌克兰";
const PLACES =
  "欧洲|亚洲|非洲|北美洲|南美洲|大洋洲|北京|上海|天津|重庆|香港|澳门|台湾|广东|江苏|浙江|四川|湖南|湖北|河南|河北|山东|山西|陕西|福建|江西|安徽|云南|贵州|广西|辽宁|吉林|黑龙江|海南|甘肃|青海|新疆|西藏|内蒙古|宁夏|南京|杭州|广州|深圳|武汉|成都|西安|苏州|硅谷|加州|纽约|华盛顿|伦敦|巴黎|柏林|东京|莫斯科";
const PATTERN = new RegExp(
  `(?<title>${TITLE})|(?<quoted>${QUOTED})|(?<organisation>${ORGANISATIONS})|(?<country>${COUNTRIES})|(?<place>${PLACES})|(?<latin>${LATIN})`,
  "g",
);

/** Words for kinds of things, seen before or after a Latin name. */
const PERSON_BEFORE = /(?:教授|总统|博士|作家|诗人|导演|演员|歌手|科学家|创始人|首席执行官|主席|总理|将军|先生)\s?$/;
const PERSON_AFTER =
  /^\s?(?:认为|指出|说|表示|写道|主张|教授|先生|博士|出生|毕业|担任|的(?:父亲|母亲|妻子|儿子|女儿|小说)|\(\d{4}|是[^,。]{0,20}(?:教授|家|人|员|者|长|师|手))/;
const ORGANISATION_AFTER =
  /^\s?(?:公司|宣布|声称|认为|表示|采取|推出|发布|特邀|邀请|请来|方面|的回应|等公司|团队|大学|决定)/;

function classOfLatin(name: string, before: string, after: string): NameClass {
  if (/\d/.test(name)) return "code";
  const isFullName = /^[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+$/.test(name);
  if (PERSON_BEFORE.test(before) || (isFullName && PERSON_AFTER.test(after))) return "person";
  return ORGANISATION_AFTER.test(after) ? "organisation" : "name";
}

function classOf(groups: Record<string, string | undefined>, before: string, after: string): NameClass {
  if (groups.title !== undefined) return "title";
  if (groups.quoted !== undefined) return "quoted";
  if (groups.organisation !== undefined) return "organisation";
  if (groups.country !== undefined) return "country";
  return groups.place !== undefined ? "place" : classOfLatin(groups.latin ?? "", before, after);
}

/** A Chinese name can go on: 加州 in 加州大学 is no name of its own. */
const GOES_ON =
  /^(?!的|在|是|和|与|等|已|将|有|为|也|则|还|都|曾|被|把|对|向|以|于|不|可|会|能|要|想|就|却|宣布|决定|认为|声称|选择|近年|上|内|境内|之|来|到|去)[\u3400-\u9fff]/;
const CHINESE_CLASSES: ReadonlySet<NameClass> = new Set(["country", "place", "organisation"]);

function goesOn(rest: string): boolean {
  return GOES_ON.test(rest) && !beginsPredicate(rest);
}

/** `AI` and `CPU` are words of the language by now; a single letter names nothing. */
const COMMON_LATIN = /^(?:[A-Z]|AI|IT|OK|TV|CD|DVD|PC|ID|GDP|DNA|CPU|GPU|APP|App)$/;

/** Names in a Chinese text: Latin words, titles, quoted terms and a small list of places and organisations. */
export function chineseNames(shadow: string): Name[] {
  const names: Name[] = [];
  for (const match of allMatches(PATTERN, shadow)) {
    const [text] = match;
    const end = match.index + text.length;
    if (COMMON_LATIN.test(text) || /[A-Za-z0-9]/.test(shadow.charAt(match.index - 1))) continue;
    const before = shadow.slice(Math.max(0, match.index - 8), match.index);
    const nameClass = classOf(match.groups ?? {}, before, shadow.slice(end, end + 24));
    const isHan = /[\u3400-\u9fff]$/.test(text);
    if (isHan && CHINESE_CLASSES.has(nameClass) && goesOn(shadow.slice(end, end + 4))) continue;
    names.push({ start: match.index, end, nameClass });
  }
  return names;
}
