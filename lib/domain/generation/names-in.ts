import { chineseNames } from "../text/chinese/names";
import { englishNames } from "../text/english/names";
import type { Name } from "../text/name";
import type { Passage } from "./passage";

/** The names in a sentence, by the rules of its language. */
export function namesIn(passage: Passage, isCommonWord: (word: string) => boolean): Name[] {
  return passage.language === "zh" ? chineseNames(passage.shadow) : englishNames(passage.shadow, isCommonWord);
}
