import type { TextRange } from "../document/document";

/** What sort of name: only names of one sort can stand in each other's place. */
export type NameClass = "person" | "organisation" | "country" | "place" | "code" | "title" | "quoted" | "name";

/** A name as found in a text. */
export interface Name extends TextRange {
  readonly nameClass: NameClass;
}
