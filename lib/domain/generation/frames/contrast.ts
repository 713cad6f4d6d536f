import type { Frame } from "../fact";
import { chineseContrasts } from "./chinese/contrasts";
import { englishContrasts } from "./english/contrasts";

/** What is set against what: two numbers, the one thing and not the other. */
export const contrastFrame: Frame = {
  name: "contrast",
  find: { zh: chineseContrasts, en: englishContrasts },
};
