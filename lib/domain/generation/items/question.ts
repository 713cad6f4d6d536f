import { acceptField } from "./accepted";
import { baseCandidate, type ItemMaker } from "./item-maker";

/** The question that the fact's frame knows to ask. */
export const questionMaker: ItemMaker = {
  kind: "question",
  suits: ({ question }) => question !== null,
  stemOf: ({ question }) => question,
  make: (fact, context) => {
    if (fact.question === null) return null;
    return Object.assign(baseCandidate("question", fact, context), { question: fact.question }, acceptField(fact));
  },
};
