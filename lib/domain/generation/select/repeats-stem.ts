import type { Fact } from "../fact";
import { textOf } from "../passage";
import { unitsOf } from "./term-statistics";

/** What these say of their subject is all there is to remember; a comparison says its sides over again. */
const TELLING = new Set(["definition", "complement"]);
const FEWEST_LETTERS = 4;
/** Of what a longer answer says, so much is new to whoever has read the stem. */
const MOST_REPEATED = 0.5;

/** A word without its ending; articles and the like say nothing. */
function stemsOf(text: string): string[] {
  return unitsOf(text).flatMap((unit) => {
    if (!/[a-z]/.test(unit)) return unit;
    return unit.length < FEWEST_LETTERS ? [] : unit.replace(/(?:e?s|ed|ing)$/, "");
  });
}

/** `What are the Free Software Guidelines?` `the free software standards`: in English, does a name give its own meaning away? */
export function repeatsStem({ frame, passage, answer, question }: Fact): boolean {
  if (passage.language !== "en" || question === null || !TELLING.has(frame)) return false;
  const said = stemsOf(textOf(passage, answer));
  if (said.length < 2) return false;
  const asked = new Set(stemsOf(question));
  return said.filter((unit) => asked.has(unit)).length > MOST_REPEATED * said.length;
}
