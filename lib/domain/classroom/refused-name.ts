import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from "obscenity";

/** Words that nobody has in a name by chance, in simplified and traditional characters. */
const CHINESE = new RegExp(
  [
    "傻[逼比屄叉缺]|煞笔|沙雕|[操肏草艹日干幹][你他][妈媽娘爹大全]|[他你][妈媽][的逼比]|[妈媽][逼卖賣]|狗[日娘]",
    "[鸡雞][巴吧掰]|屌|屄|肏|婊子|[贱賤][人货貨逼]|妓女|嫖[娼客]|[卖賣]淫|[强強][奸姦]|[轮輪][奸姦]|做[爱愛]|口交|肛交|手淫",
    "[阴陰][茎莖道蒂]|睾丸|[龟龜][头頭]|乳房|色情|裸[体體照聊]|[杂雜][种種]|畜生|王八蛋|混蛋|[滚滾]蛋|去死|死全家",
    "[脑腦][残殘]|智障|弱智|[废廢]物|白[痴癡]|支那|希特勒|[纳納]粹",
  ].join("|"),
  "u",
);
/** Insults by their first letters alone; they are refused only as a whole name. */
const CHINESE_LETTERS = /^(?:s+b+|n+m+s+l+|w*c+n+m+|t+m+d+|m+l+g+b+|r+n+m+)$/;

/** Names of people that hold a refused word, many of them Chinese ones in Latin letters. */
const NAMES = "analis ashit cumming dickens dickins dickson fagan rishit shita shiti shito shitu".split(" ");

const dataset = englishDataset.build();
const english = new RegExpMatcher({
  ...englishRecommendedTransformers,
  blacklistedTerms: dataset.blacklistedTerms,
  whitelistedTerms: [...(dataset.whitelistedTerms ?? []), ...NAMES],
});

/** A word spelled out with something between its letters, put together again; else the name itself. */
function unspelled(name: string): string {
  const parts = name.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");
  return parts.length > 2 && parts.every(({ length }) => length === 1) ? parts.join("") : name;
}

/** `Student 455` and `小明455` mean the number: only beside Latin letters a digit stands for one. */
const NUMBER = /(?<![A-Za-z\p{N}])\p{N}+(?![A-Za-z\p{N}])/gu;

/**
 * Would a teacher not want this name on the big screen? A net with wide meshes, in English and Chinese: what it lets
 * through the host renames or sends out.
 *
 * @param name as `cleanName` left it
 */
export function isRefusedName(name: string): boolean {
  const plain = name.replace(/[\s\p{P}\p{S}\p{M}\p{Join_Control}]/gu, "").toLowerCase();
  return CHINESE.test(plain) || CHINESE_LETTERS.test(plain) || english.hasMatch(unspelled(name).replace(NUMBER, ""));
}
