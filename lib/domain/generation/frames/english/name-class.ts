import type { TextRange } from "../../../document/document";
import type { NameClass } from "../../../text/name";
import type { FrameContext } from "../../fact";
import type { EnglishClause } from "../../stems/english-stem";

const OWNERS_PERSON = /^(?:[A-Z][a-z]+\.? )?[A-Z][A-Za-z'’.-]+$/;

/** What a name in a clause names; `null` where the range is no name. */
export function nameClassAt(clause: EnglishClause, range: TextRange, context: FrameContext): NameClass | null {
  const { passage } = clause;
  const { opening } = passage;
  if (opening.text.length > 1 && range.start < opening.end) return OWNERS_PERSON.test(opening.text) ? "name" : null;
  const words = clause.tokens.filter(({ start, end }) => range.start <= start && end <= range.end);
  const isTagged = words.length > 1 && words.every(({ wordClass }) => wordClass === "name");
  const found = context.namesIn(passage).find(({ start, end }) => start === range.start && end === range.end);
  return found?.nameClass ?? (isTagged ? "name" : null);
}
