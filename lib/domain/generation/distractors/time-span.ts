import type { Fact } from "../fact";
import { writtenValues } from "./number-text";

/** `between 1991 and`, `从1991年到`: what comes next is later. */
const BEGINS_BEFORE =
  /(?:\b(?:[Bb]etween|[Ff]rom) (?:[A-Z][a-z]+ )?(\d{4}) (?:and|to|until|through) |(\d{4})\s?年?(?:到|至)\s?)$/;
/** ` and 2000`, `到2000年`: what comes before is earlier. */
const ENDS_AFTER = /^(?:\s?年?(?:到|至)\s?(\d{4})| (?:to|until|through) (\d{4}))/;
const BETWEEN_BEFORE = /\b[Bb]etween (?:[A-Z][a-z]+ )?$/;
const AND_AFTER = /^ and (?:[A-Z][a-z]+ )?(\d{4})/;
const FIRST_YEAR = 1000;

function yearIn(match: RegExpExecArray | null): number | null {
  const year = match?.slice(1).find((part) => part !== undefined);
  return year === undefined ? null : Number(year);
}

/** Could a year stand at a fact's end of a span: after the year that begins it, before the one that ends it? */
export function fitsSpan({ passage, answer, numeral }: Fact, text: string): boolean {
  const year = numeral ? writtenValues(text, numeral).find((value) => value >= FIRST_YEAR) : undefined;
  if (year === undefined) return true;
  const [before, after] = [passage.shadow.slice(0, answer.start), passage.shadow.slice(answer.end)];
  const first = yearIn(BEGINS_BEFORE.exec(before));
  const last = yearIn(ENDS_AFTER.exec(after)) ?? (BETWEEN_BEFORE.test(before) ? yearIn(AND_AFTER.exec(after)) : null);
  return (first === null || year > first) && (last === null || year < last);
}
