import { objectAt } from "../../text/english/noun-phrase";
import type { Phrase } from "../../text/english/phrases";
import type { FrameContext } from "../fact";
import { type Asking, type EnglishClause, partText, subjectText, tidy, withAdjunct } from "./english-stem";

/** The phrase that says by whom a passive is done. */
export function doerPhrase({ group, phrases, tokens }: EnglishClause): Phrase | null {
  if (!group.isPassive) return null;
  const by = phrases.find(({ kind, lead }) => kind === "preposition" && lead === "by");
  return by && tokens[by.from + 1]?.form !== "gerund" ? by : null;
}

/**
 * Asks of what is done as of what the doer does: `Why does Debian use X?` for `X is used by Debian to …`.
 *
 * @returns `null` where the doer or the tense is not plain
 */
export function askWithDoer(clause: EnglishClause, context: FrameContext, asking: Asking): string | null {
  const { group, tokens } = clause;
  const by = doerPhrase(clause);
  const doer = by && objectAt(tokens, by.from + 1);
  const isPlain = by && /^(?:is|are|was|were)$/.test(group.head.lower) && doer && doer.to === by.to;
  if (!isPlain || group.isNegative || doer.kind === "pronoun") return null;
  const isPlural = doer.kind === "pair" || doer.number === "plural";
  const present = isPlural ? "do" : "does";
  const support = /^(?:was|were)$/.test(group.head.lower) ? "did" : present;
  const verb = `${support} ${partText(clause, doer)} ${group.base} ${subjectText(clause, context)}`;
  return tidy(withAdjunct(clause, `${asking.words} ${verb} ${asking.rest}`, asking.withoutAdjunct));
}
