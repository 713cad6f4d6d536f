import type { Frame } from "../fact";
import { chineseDefinitions } from "./chinese/definitions";
import { chineseLabelledEntries } from "./chinese/labelled-entries";
import { chineseOtherNames } from "./chinese/relations";
import { englishDefinitions } from "./english/definitions";

/** What a term means, what a thing is, who somebody is. */
export const definitionFrame: Frame = {
  name: "definition",
  find: {
    zh: (passage, context) => [
      ...chineseDefinitions(passage),
      ...chineseOtherNames(passage, context),
      ...chineseLabelledEntries(passage),
    ],
    en: englishDefinitions,
  },
};
