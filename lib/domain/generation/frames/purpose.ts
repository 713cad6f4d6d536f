import type { Frame } from "../fact";
import { chinesePurposes } from "./chinese/purposes";
import { englishPurposes } from "./english/purposes";

/** What something is done for. */
export const purposeFrame: Frame = {
  name: "purpose",
  find: { zh: chinesePurposes, en: englishPurposes },
};
