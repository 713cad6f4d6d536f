import type { Frame } from "../fact";
import { chineseCauses } from "./chinese/causes";
import { englishCauses } from "./english/causes";

/** Why something is so, and what it brings about. */
export const causeFrame: Frame = {
  name: "cause",
  find: { zh: chineseCauses, en: englishCauses },
};
