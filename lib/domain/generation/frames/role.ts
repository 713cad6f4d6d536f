import type { Frame } from "../fact";
import { chineseRoles } from "./chinese/roles";
import { englishRoles } from "./english/roles";

/** Who did it, and which name belongs where. */
export const roleFrame: Frame = {
  name: "role",
  find: { zh: chineseRoles, en: englishRoles },
};
