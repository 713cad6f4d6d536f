import type { TextRange } from "../../../document/document";
import { isAuxiliary, verbOf } from "../../../text/english/verbs";
import type { EnglishClause } from "../../stems/english-stem";

/** Words at which a phrase after a verb can be cut without loss. */
const BORDER =
  /, (?:which|who|where|while|although|though|because|since|so|as|including|such as|and|but|not|also|especially|particularly)\b|;| — | \(|: /g;
const COORDINATED_VERB = / (?:and|or) ([a-z]+)\b/g;

/** `and lowers the cost`: a second verb, where what was asked about ends. */
function secondVerb(text: string): number {
  for (const match of text.matchAll(COORDINATED_VERB)) {
    const word = match[1] ?? "";
    const verb = verbOf(word);
    const isPredicate =
      isAuxiliary(word) ||
      (verb !== undefined && (verb.form === "third" || (verb.form === "past" && !verb.isAmbiguous)));
    if (isPredicate) return match.index;
  }
  return text.length;
}

/**
 * What follows the verb, up to the end of its phrase.
 *
 * @param mostWords a longer answer is none
 */
export function answerInRest(clause: EnglishClause, mostWords: number): TextRange | null {
  const { shadow } = clause.passage;
  const { start } = clause.statement.rest;
  const text = shadow.slice(start, clause.end);
  const border = Math.min(text.search(BORDER) < 0 ? text.length : text.search(BORDER), secondVerb(text));
  const first = start + (/^\s*/.exec(text)?.[0].length ?? 0);
  const end = start + border;
  const words = shadow.slice(first, end).trim().split(/\s+/).length;
  return end - first < 2 || words > mostWords ? null : { start: first, end };
}
