import type { Frame } from "../fact";
import { chineseEnumerations } from "./chinese/enumerations";
import { englishEnumerations } from "./english/enumerations";

/** Members of a list, one by one with the others shown. */
export const enumerationFrame: Frame = {
  name: "enumeration",
  find: { zh: chineseEnumerations, en: englishEnumerations },
};
