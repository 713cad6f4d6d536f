import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Item } from "../../../lib/domain/generation/item";
import { aDocument } from "../../builders/a-document";
import { someItems } from "../../builders/some-items";

const RUNS = 8;

const built = (language: "zh" | "en") =>
  readFileSync(`public/library/deepseek.${language}.md`, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");

interface Parts {
  /** The title and what stands under it before the first section. */
  readonly opening: string;
  /** Second-level sections, each with all that stands under it. */
  readonly sections: readonly string[];
}

function partsOf(text: string): Parts {
  const [opening = "", ...sections] = text.split(/^(?=## )/m);
  return { opening, sections: sections.map((section) => `${section.trimEnd()}\n\n`) };
}

async function itemsOf(text: string, language: "zh" | "en"): Promise<readonly Item[]> {
  return (await someItems(await aDocument(text, { language }), { seed: "wengu" })).items;
}

/** What a learner knows an item by: neither its place in the document nor its rank. */
function known({ id, kind, question, answer, options }: Item): string {
  return JSON.stringify({ id, kind, question, answer, options });
}

/** What an item asks about, however it asks. */
function askedAbout({ frame, source, evidence = [] }: Item): string {
  const quotes = [source, ...evidence].map(({ quote }) => quote);
  return JSON.stringify({ frame, quotes });
}

describe.each(["zh", "en"] as const)("the items of the built-in document (%s)", (language) => {
  const { opening, sections } = partsOf(built(language));

  it("are the same after its sections were put in another order", async () => {
    const before = (await itemsOf(opening + sections.join(""), language)).map(known).sort();
    const anOrder = fc.shuffledSubarray([...sections.keys()], { minLength: sections.length });

    await fc.assert(
      fc.asyncProperty(anOrder, async (order) => {
        const moved = opening + order.map((index) => sections[index]).join("");

        expect((await itemsOf(moved, language)).map(known).sort()).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });

  it("change only where a section was edited", async () => {
    const before = await itemsOf(opening + sections.join(""), language);
    const edit =
      language === "zh" ? "该平台在 2031 年培训了 4321 名工程师。" : "The lab trained 4321 engineers in 2031.";

    await fc.assert(
      fc.asyncProperty(fc.nat(sections.length - 1), async (edited) => {
        const changed = sections.map((section, index) => (index === edited ? `${section}${edit}\n\n` : section));
        const heading = /^## (.*)$/m.exec(sections[edited] ?? "")?.[1] ?? "";
        const isElsewhere = (item: Item) => !item.section.split(" › ").includes(heading);

        const after = await itemsOf(opening + changed.join(""), language);

        expect(after.filter(isElsewhere).map(askedAbout).sort()).toEqual(
          before.filter(isElsewhere).map(askedAbout).sort(),
        );
      }),
      { numRuns: RUNS },
    );
  });
});
