import type { Check } from "./check";
import { cleanWording } from "./clean-wording";
import { enoughOptions } from "./enough-options";
import { evidentOrder } from "./evident-order";
import { grounded } from "./grounded";
import { homogeneousPairs } from "./homogeneous-pairs";
import { judgeable } from "./judgeable";
import { keepsAttribution } from "./keeps-attribution";
import { minimumInformation } from "./minimum-information";
import { noCatchAll } from "./no-catch-all";
import { noClang } from "./no-clang";
import { noEnumeration } from "./no-enumeration";
import { noLeak } from "./no-leak";
import { oneAnswer } from "./one-answer";
import { oneKey } from "./one-key";
import { oneSubstitution } from "./one-substitution";
import { orderedOptions } from "./ordered-options";
import { sameTypeOptions } from "./same-type-options";
import { selfContained } from "./self-contained";
import { similarLengthOptions } from "./similar-length-options";

/** Every check, in the order they are made: a new one is one file, one line here and one reason in two languages. */
export const CHECKS: readonly Check[] = [
  grounded,
  selfContained,
  keepsAttribution,
  noLeak,
  oneAnswer,
  minimumInformation,
  noEnumeration,
  cleanWording,
  enoughOptions,
  oneKey,
  sameTypeOptions,
  similarLengthOptions,
  noClang,
  noCatchAll,
  orderedOptions,
  oneSubstitution,
  judgeable,
  homogeneousPairs,
  evidentOrder,
];
