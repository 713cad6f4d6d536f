import type { Frame } from "../fact";
import { chineseNumbers } from "./chinese/numbers";
import { englishNumbers } from "./english/numbers";

/** How many, how much, when: a number with its unit, a share, a year or a date. */
export const numberFrame: Frame = {
  name: "number",
  find: { zh: chineseNumbers, en: englishNumbers },
};
