import type { TextRange } from "../../../document/document";
import { allMatches } from "../../../shared/all-matches";
import type { Passage } from "../../passage";

const ENCLOSED = /\([^()]*\)|《[^《》]*》|“[^“”]*”|「[^「」]*」|"[^"]*"/g;

/** Does a range stand inside brackets, a title or quotation marks, as a part of them? */
export function standsInAside({ shadow }: Passage, range: TextRange): boolean {
  return allMatches(ENCLOSED, shadow).some(
    ({ index, 0: text }) => index < range.start && range.end < index + text.length,
  );
}
