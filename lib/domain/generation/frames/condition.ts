import type { Frame } from "../fact";
import { chineseConditions } from "./chinese/conditions";
import { isEmptyCondition } from "./empty-condition";
import { englishConditions } from "./english/conditions";

/** On what condition something holds, and what follows where it does. */
export const conditionFrame: Frame = {
  name: "condition",
  find: {
    zh: (passage) => chineseConditions(passage).filter((fact) => !isEmptyCondition(fact)),
    en: (passage, context) => englishConditions(passage, context).filter((fact) => !isEmptyCondition(fact)),
  },
};
