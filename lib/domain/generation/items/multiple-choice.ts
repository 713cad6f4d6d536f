import { type Random, shuffled } from "../../shared/random";
import { bareText } from "../../text/normalize";
import { distractorsFor } from "../distractors/distractors-for";
import { writtenValues } from "../distractors/number-text";
import type { Fact } from "../fact";
import type { Option } from "../item";
import { baseCandidate, type ItemMaker, randomOf } from "./item-maker";
import { blankStem } from "./stem";

const FEWEST_DISTRACTORS = 2;
const MOST_DISTRACTORS = 3;
const FIRST_YEAR = 1000;

/** Takes one at least as long as the key where there is one, so that the key does not stand out as the longest. */
function chooseTexts(distractors: readonly string[], answer: string): string[] {
  const chosen = distractors.slice(0, MOST_DISTRACTORS);
  if (chosen.some((text) => text.length >= answer.length)) return chosen;
  const longer = distractors.find((text) => text.length >= answer.length);
  return longer === undefined ? chosen : [...chosen.slice(0, -1), longer];
}

function firstValue(fact: Fact, text: string): number {
  const values = fact.numeral ? writtenValues(text, fact.numeral) : [];
  // 1 March 1979 stands in the order of its year.
  const year = fact.numeral?.form === "date" ? values.find((value) => value >= FIRST_YEAR) : undefined;
  return year ?? values[0] ?? 0;
}

/**
 * Takes as many smaller numbers as chance says, so that the key stands in every place alike. The other side of a
 * contrast is always among them: it comes first.
 */
function chooseNumbers(distractors: readonly string[], fact: Fact, answer: string, random: Random): string[] {
  const key = firstValue(fact, answer);
  const wanted = random.integer(MOST_DISTRACTORS + 1);
  const sure = fact.frame === "contrast" ? distractors.slice(0, 1) : [];
  const others = distractors.slice(sure.length);
  const isSmaller = (text: string) => firstValue(fact, text) < key;
  const left = { smaller: wanted, larger: MOST_DISTRACTORS - wanted };
  const take = (text: string) => {
    const side = isSmaller(text) ? "smaller" : "larger";
    left[side] -= 1;
    return left[side] >= 0;
  };
  for (const text of sure) take(text);
  const chosen = [...sure, ...others.filter(take)];
  const spare = others.filter((text) => !chosen.includes(text));
  return [...chosen, ...spare].slice(0, MOST_DISTRACTORS);
}

/** Numbers in ascending order, anything else as drawn. */
function inOrder(options: readonly Option[], fact: Fact, random: Random): Option[] {
  if (!fact.numeral) return shuffled(options, random);
  return [...options].sort((left, right) => firstValue(fact, left.text) - firstValue(fact, right.text));
}

function stemOf(fact: Fact): string {
  return fact.question ?? blankStem(fact);
}

/** The fact's question with three or four options of one sort; none where nothing believable can stand beside the key. */
export const multipleChoiceMaker: ItemMaker = {
  kind: "multiple-choice",
  stemOf,
  make: (fact, context) => {
    if (fact.question === null && !fact.takesBlank) return null;
    const base = baseCandidate("multiple-choice", fact, context);
    const random = randomOf(base.id, context);
    const question = stemOf(fact);
    // The other side of a contrast, where the stem shows it, is no choice.
    const shown = bareText(question);
    const distractors = distractorsFor(fact, context.pool, random).filter((text) => !shown.includes(bareText(text)));
    const chosen = fact.numeral
      ? chooseNumbers(distractors, fact, base.answer, random)
      : chooseTexts(distractors, base.answer);
    if (chosen.length < FEWEST_DISTRACTORS) return null;
    const options = [{ text: base.answer, correct: true }, ...chosen.map((text) => ({ text, correct: false }))];
    return { ...base, question, options: inOrder(options, fact, random) };
  },
};
