import type { Fact, FrameContext } from "../../fact";
import { isAnchored } from "../../stems/english-anchor";
import { askInverted, type EnglishClause, restText, wordCount } from "../../stems/english-stem";
import { hasCut, isTelling, isTime } from "./answers";
import { englishFact } from "./english-fact";
import { isSpecific } from "./subjects";
import { isWeighty } from "./weighty";

/** Adjectives with the preposition of what they are said of. */
const SAID_OF: Readonly<Record<string, RegExp>> = {
  responsible: /^for$/,
  famous: /^for$/,
  notable: /^for$/,
  noteworthy: /^for$/,
  native: /^to$/,
  equivalent: /^to$/,
  analogous: /^to$/,
  subject: /^to$/,
  rich: /^in$/,
  toxic: /^to$/,
  poisonous: /^to$/,
  immune: /^to$/,
};
const MOST_WORDS = 10;

/** `The team is responsible for …`: for what. */
export function qualityOf(clause: EnglishClause, context: FrameContext): Fact | null {
  const { group, phrases, passage, tokens } = clause;
  const [quality, said, ...others] = phrases;
  const word = quality?.kind === "adjective" && quality.to === quality.from + 1 ? quality.lead : "";
  if (!group.isCopula || group.isNegative || said?.kind !== "preposition" || !SAID_OF[word]?.test(said.lead))
    return null;
  const border = others.findIndex(
    (phrase) => phrase.kind !== "preposition" || !/^(?:of|in|for)$/.test(phrase.lead) || isTime(clause, phrase),
  );
  const inside = others.slice(0, border < 0 ? others.length : border);
  const answer = { start: tokens[said.from + 1]?.start ?? said.end, end: inside.at(-1)?.end ?? said.end };
  const after = restText(clause, others.slice(inside.length));
  const isShort = wordCount(passage, answer) <= MOST_WORDS && !hasCut(clause, answer);
  const isFit = isSpecific(clause) && isAnchored(clause) && isWeighty(clause, answer) && isTelling(clause, answer);
  if (!isShort || !isFit || after === null || tokens[said.from + 1]?.form === "gerund") return null;
  return englishFact(clause, {
    frame: "complement",
    answer,
    answerType: "phrase",
    sort: `phrase:${word}`,
    question: askInverted(clause, context, { words: "what", rest: `${word} ${said.lead} ${after}` }),
  });
}
