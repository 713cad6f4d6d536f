import type { TextRange } from "../../document/document";
import { chineseNames } from "../../text/chinese/names";
import type { Word } from "../../text/word";

const LONGEST_NAME = 16;
const DEFINES =
  /^(?<name>(?:[协学工商议员合运动教公]会|[^,:;。的()了着从到在会被把让很\\d])(?:[协学工商议员合运动教公]会|[^,:;。的()了着从到会被把让很]){1,15}?)\s?(?:\([^()]*\)|是(?!指|否)|(?<![认视作成以因改称分变行名])为(?!了|何)|,?\s?(?:又称|又名|又作|简称|别名|别称|原名|本名|本姓|也称|亦称|全称|字|号)(?=[^,])|,\s?(?:是(?!否|因|为)|为(?!了|何)|位于|坐落|最初称|生于|出生于))/;
/** `林海平,京剧琴师`: a name alone, and then what somebody is. */
const PERSON_FIRST = /^(?<name>[\u3400-\u9fff]{2,4}),/;
/** Begins with a word for a time, a place or a relation: names nothing. */
const NO_NAME =
  /^(?:[这那该此其它他她在从自于当每有随由因为如虽与和对除据按一二三四五六七八九十\d]|目前|现在|今天|虽然|另外|许多|很多|大多|大部分|多数|首先|所有|这里|我|你|您)/;
const SURNAME =
  /^(?:王|李|张|刘|陈|杨|赵|黄|周|吴|徐|孙|胡|朱|高|林|何|郭|马|罗|梁|宋|郑|谢|韩|唐|冯|于|董|萧|程|曹|袁|邓|许|傅|沈|曾|彭|吕|苏|卢|蒋|蔡|贾|丁|魏|薛|叶|阎|余|潘|杜|戴|夏|钟|汪|田|任|姜|范|方|石|姚|谭|廖|邹|熊|金|陆|郝|孔|白|崔|康|毛|邱|秦|江|史|顾|侯|邵|孟|龙|万|段|雷|钱|汤|尹|黎|易|常|武|乔|贺|赖|龚|文|欧阳|司马|诸葛|上官)[\u3400-\u9fff]{1,2}$/;

function personFirst(shadow: string): string {
  const name = PERSON_FIRST.exec(shadow)?.groups?.name ?? "";
  return SURNAME.test(name) ? name : "";
}

/**
 * What the first sentence of a section defines, where it does: what the sentences after it are about.
 *
 * @param shadow   the sentence in one width
 * @param headings those above it; where there are any, they speak of the theme
 */
export function chineseThemeOf(shadow: string, headings: readonly string[]): string | null {
  const name = DEFINES.exec(shadow)?.groups?.name?.trim() ?? personFirst(shadow);
  if (headings.length > 0 && !sharesPair(name, headings.join(" "))) return null;
  if (/大部分|大多数|[上下里内]$/.test(name)) return null;
  return name.length < 2 || name.length > LONGEST_NAME || NO_NAME.test(name) ? null : name;
}

/** Common nouns that are names as well: 许可, 王子. */
const COMMON =
  /^(?:许可|王子|高峰|高原|安全|金属|黄金|白银|时光|阳光|明星|田园|和平|文章|方针|成功|理工学院|大学|学院|中学|医院|公司|银行|法院|国家|全国|中央|地方|内部|外部|东部|西部|南部|北部|中部|东方|西方|南方|北方|边境|海岸|沿海|半岛|本地|当地|平台|方法|高度|高速|温度|时间|程度|元素|常规|普通|白色|红色|黄色|黑色|绿色|马上|高达|文件|通信|经济|健康|自然|成本|单元|任务|方案|严重|周围|广告|项目|标记|连接|游戏|方式|公元)$/;

/** Is a whole text likely a person's name? */
export function isPersonName(text: string): boolean {
  return (
    SURNAME.test(text) || /^[\u3400-\u9fff]+(?:[·•・][\u3400-\u9fff]+)+$|^[A-Z][a-z]+(?: [A-Z][a-z.]*)+$/.test(text)
  );
}

/** Does a stretch of a Chinese sentence hold a name, which says on its own what it means? */
export function holdsName(shadow: string, range: TextRange, words: readonly Word[]): boolean {
  const text = shadow.slice(range.start, range.end);
  if (/[A-Za-z]{2}|[\u3400-\u9fff]·[\u3400-\u9fff]/.test(text) || SURNAME.test(text)) return true;
  if (chineseNames(text).length > 0) return true;
  return words.some(
    (word) =>
      word.wordClass === "name" &&
      word.end - word.start > 1 &&
      range.start <= word.start &&
      word.end <= range.end &&
      !COMMON.test(shadow.slice(word.start, word.end)),
  );
}

/** Do two texts share two characters in a row? */
export function sharesPair(left: string, right: string): boolean {
  for (let at = 2; at <= left.length; at += 1) {
    const pair = left.slice(at - 2, at);
    if (right.includes(pair) && /^[\u3400-\u9fffA-Za-z]{2}$/.test(pair)) return true;
  }
  return false;
}
