import type { Fact } from "../../../../lib/domain/generation/fact";
import type { ItemKind } from "../../../../lib/domain/generation/item";
import { candidatesInTurn } from "../../../../lib/domain/generation/select/candidates-in-turn";
import { createKindBalance } from "../../../../lib/domain/generation/select/choose-kinds";
import { aCandidate } from "../../../builders/a-candidate";

const KINDS: readonly ItemKind[] = ["question", "cloze", "short-answer"];
const FACT = { passage: { source: { start: 0 } } } as unknown as Fact;

function someMakings() {
  const made: ItemKind[] = [];
  return {
    made,
    kinds: KINDS,
    stemOf: (_: Fact, kind: ItemKind) => `${kind}?`,
    passingOf: (_: Fact, kind: ItemKind) => {
      made.push(kind);
      return [aCandidate({ kind })];
    },
  };
}

const FREE = { mayJudge: () => true, isTaken: () => false };

it("makes no kind before its turn comes", () => {
  const makings = someMakings();
  const contender = { fact: FACT, candidates: [aCandidate()] };

  const [first] = candidatesInTurn(contender, createKindBalance(KINDS), makings, FREE);

  expect(first).toBeDefined();
  expect(makings.made).toEqual([first?.kind]);
});

it("makes nothing whose stem is taken", () => {
  const makings = someMakings();
  const contender = { fact: FACT, candidates: [aCandidate()] };
  const hindrances = { ...FREE, isTaken: (stem: string) => stem === "question?" };

  const candidates = [...candidatesInTurn(contender, createKindBalance(KINDS), makings, hindrances)];

  expect(candidates.map(({ kind }) => kind)).not.toContain("question");
  expect(makings.made).not.toContain("question");
});
