import type { Frame } from "../fact";
import { chineseDefinitions } from "./chinese/definitions";
import { chineseLabelledEntries } from "./chinese/labelled-entries";
import { chineseOtherNames } from "./chinese/relations";
import { englishDefinitions } from "./english/definitions";
import { isNoDefinition } from "./no-definition";

/** What a term means, what a thing is, who somebody is. */
export const definitionFrame: Frame = {
  name: "definition",
  find: {
    zh: (passage, context) =>
      [
        ...chineseDefinitions(passage),
        ...chineseOtherNames(passage, context),
        ...chineseLabelledEntries(passage),
      ].filter((fact) => !isNoDefinition(fact)),
    en: (passage, context) => englishDefinitions(passage, context).filter((fact) => !isNoDefinition(fact)),
  },
};
