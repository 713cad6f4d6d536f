import fc from "fast-check";
import { clausesOf } from "../../../lib/domain/text/clauses";

const texts = (sentence: string) => clausesOf(sentence).map(({ start, end }) => sentence.slice(start, end));

describe("clausesOf", () => {
  it("cuts at commas, colons and semicolons, and leaves the final mark out", () => {
    expect(texts("他来了,带着书:三本;都是新的。")).toEqual(["他来了", "带着书", "三本", "都是新的"]);
  });

  it("keeps thousands, times, quotations and brackets whole", () => {
    expect(texts("共 1,200 人,他说“来,走”(真的,是)")).toEqual(["共 1,200 人", "他说“来,走”(真的,是)"]);
  });

  it("gives ranges in order that never overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", ",", "“", "”", " ", "。", "—", ":", "1") }), (text) => {
        const clauses = clausesOf(text);

        for (const [index, clause] of clauses.entries()) {
          expect(clause.start).toBeGreaterThanOrEqual(clauses[index - 1]?.end ?? 0);
          expect(clause.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
