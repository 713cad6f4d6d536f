import type { Frame } from "../fact";
import { chineseComplements } from "./chinese/complements";
import { englishComplements } from "./english/complements";

/** What a telling predicate says of its subject: 凸显了什么, what it means. */
export const complementFrame: Frame = {
  name: "complement",
  find: { zh: chineseComplements, en: englishComplements },
};
