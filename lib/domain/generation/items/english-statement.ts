import type { TextRange } from "../../document/document";
import type { Passage } from "../passage";
import { allEnglishClauses, clauseOf } from "../stems/english-stem";

/** What a first claim is followed by: another one, or a remark. */
const GOES_ON = /, (?:and|but|or|so|while|whereas|which|who|where|with|although|though|because|as|[a-z]+ing)\b| —|;/;

/**
 * Where the first claim of an English sentence ends, which a statement to be judged says alone.
 *
 * @param change what the statement has to hold
 * @returns `null` where the sentence cannot be read, or says nothing more
 */
export function firstClaimEnd(passage: Passage, change: TextRange): number | null {
  const clause = clauseOf(allEnglishClauses(passage), change);
  if (!clause) return null;
  const from = Math.max(change.end, clause.group.verb.end);
  const match = GOES_ON.exec(passage.shadow.slice(from));
  const next = clause.phrases.find(({ kind, start }) => kind === "second" && start >= from)?.start;
  const ends = [...(match ? [from + match.index] : []), ...(next === undefined ? [] : [next])];
  return ends.length > 0 ? Math.min(...ends) : null;
}
