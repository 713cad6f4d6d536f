import type { Frame } from "../fact";
import { chineseConditions } from "./chinese/conditions";
import { englishConditions } from "./english/conditions";

/** On what condition something holds, and what follows where it does. */
export const conditionFrame: Frame = {
  name: "condition",
  find: { zh: chineseConditions, en: englishConditions },
};
