import { type Random, shuffled } from "../../shared/random";
import { bareText } from "../../text/normalize";
import { distractorsFromDocument } from "../distractors/from-document";
import { distractorsFromNumbers } from "../distractors/from-numbers";
import { writtenValues } from "../distractors/number-text";
import type { Fact } from "../fact";
import type { Option } from "../item";
import { textOf } from "../passage";
import { baseCandidate, type ItemContext, type ItemMaker, randomOf } from "./item-maker";
import { blankStem } from "./stem";

const FEWEST_DISTRACTORS = 2;
const MOST_DISTRACTORS = 3;

/** Wrong options, likeliest first, each once: from the document before those made from the number itself. */
export function distractorsFor(fact: Fact, context: ItemContext, random: Random): string[] {
  const fromDocument = distractorsFromDocument(fact, context.pool, random);
  const made = fact.numeral ? distractorsFromNumbers(textOf(fact.passage, fact.answer), fact.numeral, random) : [];
  const seen = new Set([bareText(textOf(fact.passage, fact.answer))]);
  return [...fromDocument, ...made].filter((text) => {
    const bare = bareText(text);
    if (seen.has(bare)) return false;
    seen.add(bare);
    return true;
  });
}

/** Takes one at least as long as the key where there is one, so that the key does not stand out as the longest. */
function choose(distractors: readonly string[], answer: string): string[] {
  const chosen = distractors.slice(0, MOST_DISTRACTORS);
  if (chosen.some((text) => text.length >= answer.length)) return chosen;
  const longer = distractors.find((text) => text.length >= answer.length);
  return longer === undefined ? chosen : [...chosen.slice(0, -1), longer];
}

function firstValue(fact: Fact, text: string): number {
  return fact.numeral ? (writtenValues(text, fact.numeral).find((value) => value >= 0) ?? 0) : 0;
}

/** Numbers in ascending order, anything else as drawn. */
function inOrder(options: readonly Option[], fact: Fact, random: Random): Option[] {
  if (!fact.numeral) return shuffled(options, random);
  return [...options].sort((left, right) => firstValue(fact, left.text) - firstValue(fact, right.text));
}

/** The fact's question with three or four options of one sort; none where the document offers too few. */
export const multipleChoiceMaker: ItemMaker = {
  kind: "multiple-choice",
  make: (fact, context) => {
    if (fact.question === null && !fact.takesBlank) return null;
    const base = baseCandidate("multiple-choice", fact, context);
    const random = randomOf(base.id, context);
    const chosen = choose(distractorsFor(fact, context, random), base.answer);
    if (chosen.length < FEWEST_DISTRACTORS) return null;
    const options = [{ text: base.answer, correct: true }, ...chosen.map((text) => ({ text, correct: false }))];
    return { ...base, question: fact.question ?? blankStem(fact), options: inOrder(options, fact, random) };
  },
};
