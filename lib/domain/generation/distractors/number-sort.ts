import type { Numeral } from "../../text/numeral";

/** Numbers that can stand in each other's place: same form, same unit, written the same way, both ranges or neither. */
export function numberSort(numeral: Numeral): string {
  return `number:${numeral.form}:${numeral.unit}:${numeral.isWritten}:${numeral.values.length}`;
}
