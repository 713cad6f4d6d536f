import type { TextRange } from "../../document/document";
import type { Language } from "../../shared/language";

/** Words whose opposite makes a statement false, each the other's. */
const OPPOSITES: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  zh: [
    ["高于", "低于"],
    ["多于", "少于"],
    ["大于", "小于"],
    ["早于", "晚于"],
    ["提高了", "降低了"],
    ["提高", "降低"],
    ["增加", "减少"],
    ["上升", "下降"],
    ["加速", "减缓"],
    ["最快", "最慢"],
    ["最高", "最低"],
    ["最早", "最晚"],
    ["更高", "更低"],
    ["更多", "更少"],
    ["更大", "更小"],
    ["降至", "升至"],
    ["缓解", "加剧"],
    ["加强", "削弱"],
    ["增强", "减弱"],
    ["上涨", "下跌"],
    ["北部", "南部"],
    ["东部", "西部"],
    ["以前", "以后"],
    ["激活率低", "激活率高"],
    ["加快", "放慢"],
    ["缩短", "延长"],
    ["提升", "降低"],
    ["推动", "阻碍"],
    ["彻底开放", "彻底封闭"],
  ],
  en: [
    ["higher", "lower"],
    ["more", "less"],
    ["more", "fewer"],
    ["increases", "decreases"],
    ["increased", "decreased"],
    ["increase", "decrease"],
    ["speeds up", "slows down"],
    ["raises", "lowers"],
    ["raised", "lowered"],
    ["faster", "slower"],
    ["fastest", "slowest"],
    ["largest", "smallest"],
    ["larger", "smaller"],
    ["highest", "lowest"],
    ["before", "after"],
    ["ahead of", "behind"],
    ["above", "below"],
    ["northern", "southern"],
    ["eastern", "western"],
    ["north", "south"],
    ["earliest", "latest"],
    ["eases", "worsens"],
    ["cheaper", "more expensive"],
    ["stronger", "weaker"],
    ["longer", "shorter"],
    ["early", "late"],
    ["strengthens", "weakens"],
  ],
};

export interface Flip extends TextRange {
  readonly text: string;
}

function table(language: Language): ReadonlyMap<string, string> {
  return new Map(
    OPPOSITES[language].flatMap(
      ([left, right]) =>
        [
          [left, right],
          [right, left],
        ] as const,
    ),
  );
}
const TABLES = { zh: table("zh"), en: table("en") };
const PATTERNS: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp([...TABLES.zh.keys()].sort((a, b) => b.length - a.length).join("|"), "g"),
  en: new RegExp(`\\b(?:${[...TABLES.en.keys()].sort((a, b) => b.length - a.length).join("|")})\\b`, "g"),
};

/**
 * Where a statement says why, what for or not only this, its other half contradicts the opposite: nobody would
 * believe it.
 */
const BINDS: Readonly<Record<Language, RegExp>> = {
  zh: /因为|由于|因此|所以|从而|进而|使|让|以便|为了|来[\u3400-\u9fff]{2}|不仅|不但|而是|才能|只要|只有|尽管|虽然|但|不同|相比/,
  en: /\b(?:because|since|so|therefore|thus|not only|although|though|but|in order to|if|unless|whereas|instead)\b/i,
};
/** `全球领先的…`, `更高效`: part of a name or a longer word, not what the statement says. */
const GOES_ON: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:的|效|级|明|端|等|度|层|质量)/,
  en: /^-|^ (?:of|or less)\b/,
};

/** Denied already, or only a setting: `于提高税率前`. */
const NOT_SAID = /[不没未]|(?:[于在当为从对以靠]|通过|用于)\s?$|\bno |\bnot /;

/** `more companies` and `more stable`: things that are counted are fewer, all else is less. */
const COUNTED = /^ (?:[A-Za-z-]+ )?(?!(?:class|process|access|less|across|always|perhaps|is|was|has)\b)[a-z]+s\b/;

function oppositeOf(word: string, after: string, language: Language): string | undefined {
  if (language === "en" && word === "more") return COUNTED.test(after) ? "fewer" : "less";
  return TABLES[language].get(word);
}

/**
 * The first word of a range that has an opposite, with that opposite.
 *
 * @returns `null` where there is none, or where the rest of the statement would make the flipped one absurd or hard to judge
 */
export function comparatorIn(shadow: string, range: TextRange, language: Language): Flip | null {
  const text = shadow.slice(range.start, range.end);
  const pattern = PATTERNS[language];
  if (BINDS[language].test(text)) return null;
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, match.index - 5), match.index);
    const opposite = oppositeOf(match[0], text.slice(match.index + match[0].length), language);
    if (GOES_ON[language].test(text.slice(match.index + match[0].length))) continue;
    if (opposite === undefined || NOT_SAID.test(before)) continue;
    const start = range.start + match.index;
    return { start, end: start + match[0].length, text: opposite };
  }
  return null;
}
