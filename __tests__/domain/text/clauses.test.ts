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

  it("keeps addresses, ratios, ranges and straight quotation marks whole", () => {
    expect(texts("见 https://a.com/b 的说明,比分3:2,占5%—25%")).toEqual([
      "见 https://a.com/b 的说明",
      "比分3:2",
      "占5%—25%",
    ]);
    expect(texts('"开放,合作"是口号,长 5" 的线,也是')).toEqual(['"开放,合作"是口号', '长 5" 的线', "也是"]);
  });

  it("keeps the end of a quotation with the stop inside it", () => {
    expect(texts("他说:“走吧。”")).toEqual(["他说", "“走吧。”"]);
    expect(texts("(都走了。)")).toEqual(["(都走了。)"]);
    expect(texts("他说“走”。")).toEqual(["他说“走”"]);
  });

  it("gives ranges in order that never overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", ",", "“", "”", " ", "。", "—", ":", "1", '"') }), (text) => {
        const clauses = clausesOf(text);

        for (const [index, clause] of clauses.entries()) {
          expect(clause.start).toBeGreaterThanOrEqual(clauses[index - 1]?.end ?? 0);
          expect(clause.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
