import type { Fact } from "../../fact";
import { type Passage, renderPassage, textOf, wholeOf } from "../../passage";
import { askInverted, englishClauses, restText } from "../../stems/english-stem";
import { groundOf } from "../ground-of";
import type { ItemContext } from "../item-maker";
import { type SetCandidate, type SetMaker, setCandidate } from "./set-maker";

/** The question; the claim stands in it, with its holder. */
function askGround(claim: Passage, context: ItemContext): string | null {
  if (claim.language === "zh") return `${renderPassage(claim, wholeOf(claim))},理由是什么？`;
  const [clause, ...others] = englishClauses(claim, context);
  if (!clause || clause.adjunct || others.length > 0) return null;
  const rest = restText(clause, clause.phrases);
  return rest === null ? null : askInverted(clause, context, { words: "on what ground", rest });
}

function groundCandidate(fact: Fact, context: ItemContext): SetCandidate[] {
  const ground = groundOf(fact, context);
  const question = ground && askGround(fact.passage, context);
  if (!ground || question === null) return [];
  const { passage, answer } = ground;
  return [
    setCandidate(
      {
        kind: "question",
        frame: "claim",
        source: passage,
        evidence: [fact.passage],
        fields: { question, answerSpan: passage.toSourceRange(answer.start, answer.end) },
        members: [textOf(passage, answer)],
      },
      context,
    ),
  ];
}

/** On what ground somebody says so, with both sentences as evidence. Who says so is asked of the claim's own fact. */
export const groundMaker: SetMaker = {
  kind: "question",
  make: (facts, context) => {
    const claims = new Map<number, Fact>();
    for (const fact of facts) if (groundOf(fact, context)) claims.set(fact.passage.index, fact);
    return [...claims.values()].flatMap((fact) => groundCandidate(fact, context));
  },
};
