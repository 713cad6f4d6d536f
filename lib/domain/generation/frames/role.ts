import type { Frame } from "../fact";
import { chineseAppositions } from "./chinese/appositions";
import { chineseDoers } from "./chinese/relations";
import { chineseRoles } from "./chinese/roles";
import { englishRoles } from "./english/roles";

/** Who did it, and which name belongs where. */
export const roleFrame: Frame = {
  name: "role",
  find: {
    zh: (passage, context) => [
      ...chineseDoers(passage, context),
      ...chineseAppositions(passage, context),
      ...chineseRoles(passage, context),
    ],
    en: englishRoles,
  },
};
