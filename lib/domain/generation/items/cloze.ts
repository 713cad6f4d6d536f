import { acceptField } from "./accepted";
import { baseCandidate, type ItemMaker } from "./item-maker";
import { blankStem } from "./stem";

/** The sentence with a blank where the answer stood. */
export const clozeMaker: ItemMaker = {
  kind: "cloze",
  suits: ({ takesBlank }) => takesBlank,
  stemOf: blankStem,
  make: (fact, context) => {
    if (!fact.takesBlank) return null;
    return Object.assign(baseCandidate("cloze", fact, context), { question: blankStem(fact) }, acceptField(fact));
  },
};
