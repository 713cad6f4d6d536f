import type { Frame } from "../fact";
import { chineseClaims } from "./chinese/claims";
import { englishClaims } from "./english/claims";

/** Who says so. */
export const claimFrame: Frame = {
  name: "claim",
  find: { zh: chineseClaims, en: englishClaims },
};
