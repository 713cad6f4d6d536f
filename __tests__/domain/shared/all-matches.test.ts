import { allMatches } from "../../../lib/domain/shared/all-matches";

it("finds what matchAll finds, from the head of each text", () => {
  const figures = /(?<figure>\d+)%/g;

  for (const text of ["5% 到 25%", "没有", "", "12%"]) {
    const found = allMatches(figures, text).map(({ index, groups }) => [index, groups?.figure]);

    expect(found).toEqual([...text.matchAll(figures)].map(({ index, groups }) => [index, groups?.figure]));
  }
});
