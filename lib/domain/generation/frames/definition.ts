import type { Frame } from "../fact";
import { chineseDefinitions } from "./chinese/definitions";
import { englishDefinitions } from "./english/definitions";

/** What a term means, what a thing is, who somebody is. */
export const definitionFrame: Frame = {
  name: "definition",
  find: { zh: chineseDefinitions, en: englishDefinitions },
};
