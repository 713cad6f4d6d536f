import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const documents = ["README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/classroom-spec.md"].concat(
  readdirSync(path.join(root, "docs/decisions")).map((name) => `docs/decisions/${name}`),
);
const PATH = /`((?:app|components|lib|server|scripts|__tests__|docs|public)\/[\w./-]*\w)`/g;
const IMAGE = /!\[[^\]]*\]\(([^)]+)\)/g;

describe("the documents", () => {
  it.each(documents)("%s names only paths that exist", (document) => {
    const text = readFileSync(path.join(root, document), "utf8");
    const named = [...text.matchAll(PATH), ...text.matchAll(IMAGE)].map((match) => match[1] ?? "");

    const missing = named.filter((name) => !existsSync(path.join(root, name)));

    expect(missing).toEqual([]);
  });

  it("records each decision in at most 300 words under the four headings", () => {
    for (const name of readdirSync(path.join(root, "docs/decisions"))) {
      const text = readFileSync(path.join(root, "docs/decisions", name), "utf8");

      expect(text.split(/\s+/).length).toBeLessThanOrEqual(300);
      expect(text.match(/^## .*/gm)).toEqual(["## Context", "## Decision", "## Consequences", "## Rejected"]);
    }
  });
});
