import { chosenOf, sectionTree, sentencesUnder, toggleSection } from "../../../components/import/section-tree";
import { aDocument } from "../../builders/a-document";

const MARKDOWN = "# A\n\nOne.\n\n## B\n\nTwo. Three.\n\n## Empty\n\n# C\n\nFour.";

it("nests sections by their headings and leaves out those without a sentence", async () => {
  const [a, c] = sectionTree(await aDocument(MARKDOWN));

  expect(a?.section.title).toBe("A");
  expect(a?.children.map(({ section }) => section.title)).toEqual(["B"]);
  expect(a && sentencesUnder(a)).toBe(3);
  expect(c?.section.title).toBe("C");
});

it("chooses a section with everything under it, and tells when only some of it is chosen", async () => {
  const [a] = sectionTree(await aDocument(MARKDOWN));
  const [b] = a?.children ?? [];
  if (!a || !b) throw new Error("no sections");

  const whole = toggleSection(a, new Set());
  const some = toggleSection(b, whole);

  expect([chosenOf(a, whole), chosenOf(b, whole)]).toEqual(["all", "all"]);
  expect([chosenOf(a, some), chosenOf(b, some)]).toEqual(["some", "none"]);
});
