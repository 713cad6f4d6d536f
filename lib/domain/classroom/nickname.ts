import type { Language } from "../shared/language";
import type { Random } from "../shared/random";

/** Longest name, in characters as people count them. */
export const LONGEST_NAME = 20;

/** Signs that nobody sees, or that turn the line round; joiners and variants are kept, for scripts and emoji that need them. */
const UNSEEN =
  /(?!\p{Join_Control}|\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2800\ufff9-\ufffb]/gu;
const MANY_MARKS = /(\p{M}{3})\p{M}+/gu;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Characters of a text as people count them, joined emoji and accents as one; code points where the engine cannot. */
function graphemesOf(text: string): string[] {
  if (typeof Intl.Segmenter !== "function") return [...text];
  return [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);
}

/**
 * A name as it may stand on the big screen: compatible characters made one, nothing unseen, at most 20 characters.
 *
 * @returns the empty string where nothing is left of it
 */
export function cleanName(text: string): string {
  const spaced = text.normalize("NFKC").replace(/\s/gu, " ").replace(UNSEEN, "").replace(/ +/g, " ");
  const name = graphemesOf(spaced.replace(MANY_MARKS, "$1").trim()).slice(0, LONGEST_NAME).join("").trim();
  return SEEN.test(name) ? name : "";
}

/** Letters of other scripts, and digits, that the eye takes for Latin ones; small letters. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  е: "e",
  ё: "e",
  з: "3",
  и: "n",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  с: "c",
  т: "t",
  у: "y",
  х: "x",
  ѕ: "s",
  і: "i",
  ј: "j",
  ԁ: "d",
  ԛ: "q",
  ԝ: "w",
  α: "a",
  β: "b",
  γ: "y",
  ε: "e",
  η: "n",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  χ: "x",
  ω: "w",
  "0": "o",
  "1": "i",
  l: "i",
  "|": "i",
  "5": "s",
  "8": "b",
  $: "s",
  "@": "a",
  "!": "i",
  〇: "o",
};

/**
 * What the eye passes over: accents of European letters, joiners and variants, and what stands between words. Marks
 * that make another letter stay: か is not が, and vowels of Indian scripts are marks.
 */
const UNHEEDED = /[\u0300-\u036f\s._\-·]|\p{Join_Control}|\p{Variation_Selector}/gu;

/** What the eye keeps of a name: two names that fold alike would be taken for each other. */
export function confusableName(name: string): string {
  const plain = name.normalize("NFKD").replace(UNHEEDED, "").toLowerCase();
  return [...plain].map((character) => LOOKALIKES[character] ?? character).join("");
}

const QUALITIES: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    "安静的",
    "勇敢的",
    "聪明的",
    "温和的",
    "明亮的",
    "敏捷的",
    "好奇的",
    "快乐的",
    "认真的",
    "耐心的",
    "可靠的",
    "从容的",
  ],
  en: [
    "Calm",
    "Brave",
    "Clever",
    "Gentle",
    "Bright",
    "Quick",
    "Curious",
    "Merry",
    "Keen",
    "Patient",
    "Steady",
    "Quiet",
  ],
};
const BEINGS: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    "仙鹤",
    "白鹿",
    "海豚",
    "松鼠",
    "熊猫",
    "燕子",
    "骆驼",
    "刺猬",
    "鲸鱼",
    "山猫",
    "翠鸟",
    "水獭",
    "红隼",
    "羚羊",
    "狐狸",
    "乌龟",
  ],
  en: [
    "Crane",
    "Deer",
    "Dolphin",
    "Squirrel",
    "Panda",
    "Swallow",
    "Camel",
    "Hedgehog",
    "Whale",
    "Lynx",
    "Robin",
    "Otter",
    "Falcon",
    "Antelope",
    "Fox",
    "Turtle",
  ],
};

function drawn(words: readonly string[], random: Random): string {
  return words[random.integer(words.length)] ?? "";
}

/**
 * A name that says nothing of who bears it.
 *
 * @param isTaken names that others in the room have; after a few tries a number is added
 */
export function generatedName(language: Language, random: Random, isTaken: (name: string) => boolean): string {
  const between = language === "zh" ? "" : " ";
  for (let attempt = 1; ; attempt += 1) {
    const name = `${drawn(QUALITIES[language], random)}${between}${drawn(BEINGS[language], random)}`;
    const numbered = attempt <= 3 ? name : `${name} ${attempt + random.integer(attempt * 10)}`;
    if (!isTaken(numbered)) return numbered;
  }
}
