import type { Frame } from "../fact";
import { chineseSequences } from "./chinese/sequences";
import { englishSequences } from "./english/sequences";

/** What comes after what. */
export const sequenceFrame: Frame = {
  name: "sequence",
  find: { zh: chineseSequences, en: englishSequences },
};
