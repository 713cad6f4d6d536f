import type { Frame } from "../fact";
import { chineseConditions } from "./chinese/conditions";
import { englishConditions } from "./english/conditions";

/** What holds, or happens, under which condition. */
export const conditionFrame: Frame = {
  name: "condition",
  find: { zh: chineseConditions, en: englishConditions },
};
