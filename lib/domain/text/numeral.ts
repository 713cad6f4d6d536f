import type { TextRange } from "../document/document";

/** What a number counts: decides how it is asked for and what can stand in its place. */
export type NumeralForm = "percent" | "year" | "date" | "ordinal" | "duration" | "quantity";

/** A number with its unit, as found in a text. */
export interface Numeral extends TextRange {
  readonly form: NumeralForm;
  /** One value, or the two ends of a range. Empty for a date that is more than a year. */
  readonly values: readonly number[];
  /** `%`, `位`, `-bit`; empty where the number stands alone. */
  readonly unit: string;
  /** Where the unit begins; `end` where there is none. */
  readonly unitStart: number;
  readonly isWritten: "digits" | "words";
}
