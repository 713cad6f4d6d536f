import type { Frame } from "../fact";
import { causeFrame } from "./cause";
import { claimFrame } from "./claim";
import { complementFrame } from "./complement";
import { conditionFrame } from "./condition";
import { contrastFrame } from "./contrast";
import { dateFrame } from "./date";
import { definitionFrame } from "./definition";
import { enumerationFrame } from "./enumeration";
import { numberFrame } from "./number";
import { purposeFrame } from "./purpose";
import { roleFrame } from "./role";
import { sequenceFrame } from "./sequence";

/**
 * Every frame that the generator knows: a new one is one file and one line here. Where two ask for nearly the same
 * words of a sentence, the earlier one of the table does.
 */
export const FRAME_TABLE: readonly Frame[] = [
  definitionFrame,
  contrastFrame,
  dateFrame,
  numberFrame,
  conditionFrame,
  causeFrame,
  purposeFrame,
  sequenceFrame,
  enumerationFrame,
  claimFrame,
  complementFrame,
  roleFrame,
];
