import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

const folder = mkdtempSync(join(tmpdir(), "cards-"));
const program = join(folder, "cards.mjs");
const article = join(folder, "article.md");
const lines = join(folder, "documents.jsonl");
const picture = join(folder, "picture.md");

beforeAll(() => {
  buildSync({
    entryPoints: ["scripts/cards.ts"],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  writeFileSync(article, "# 激活率\n\nDeepSeek 的激活率只有 5.5%,而 GPT-4 的激活率在 12.5% 到 25% 之间。\n");
  writeFileSync(
    lines,
    ["zh", "en"]
      .map((lang) =>
        JSON.stringify({
          id: `doc-${lang}`,
          lang,
          context:
            lang === "zh"
              ? "模型蒸馏是指用一个模型的输出去训练另一个模型。"
              : "DeepSeek activates only 5.5% of its neurons.",
        }),
      )
      .join("\n"),
  );
  writeFileSync(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0, 1, 2, 3]));
});

function run(given: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], { encoding: "utf8", input });
  return { status, stdout, stderr };
}

function cards(given: readonly string[], input = "") {
  const { status, stdout, stderr } = run(given, input);
  const items = stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, stdout, stderr, items };
}

describe("cards", () => {
  it("prints one item a line, best first, under the file's name", () => {
    const { status, items } = cards([article]);

    const scores = items.map((item) => item.score);
    expect(status).toBe(0);
    expect(items.length).toBeGreaterThan(1);
    expect(new Set(items.map((item) => item.docId))).toEqual(new Set(["article.md"]));
    expect(scores).toEqual([...scores].sort((left, right) => right - left));
    expect(items[0]).toMatchObject({ section: "激活率", source: { quote: expect.stringContaining("5.5%") } });
  });

  it("prints the same bytes twice", () => {
    expect(cards([article]).stdout).toBe(cards([article]).stdout);
  });

  it("indexes the context of a .jsonl line, a mark at its head included", () => {
    const context = "\ufeffDeepSeek activates only 5.5% of its neurons.";
    const marked = join(folder, "marked.jsonl");
    writeFileSync(marked, JSON.stringify({ id: "marked", lang: "en", context }));

    const [item] = run([marked, "--limit", "1"]).stdout.split("\n");

    const { source } = JSON.parse(item ?? "");
    expect(context.slice(source.start, source.end)).toBe(source.quote);
  });

  it("reads each line of a .jsonl file as a document of its own", () => {
    const { status, items } = cards([lines]);

    expect(status).toBe(0);
    expect(new Set(items.map((item) => item.docId))).toEqual(new Set(["doc-zh", "doc-en"]));
  });

  it("reads standard input", () => {
    const { status, items } = cards(["-"], "开源的核心是快速迭代和共享。");

    expect(status).toBe(0);
    expect(items[0]).toMatchObject({ docId: "-", answer: "快速迭代和共享" });
  });

  it("keeps to the limit and the kinds that were asked for", () => {
    const { items } = cards([article, "--limit", "1", "--kinds", "cloze"]);

    expect(items.map((item) => item.kind)).toEqual(["cloze"]);
  });

  it("explains every candidate, the deck first, without printing the deck again", () => {
    const deck = cards([article, "--limit", "2"]).items;

    const { status, items: candidates } = cards([article, "--limit", "2", "--explain"]);

    const chosen = candidates.filter(({ selected }) => selected);
    expect(status).toBe(0);
    expect(chosen.map(({ id, score }) => ({ id, score }))).toEqual(deck.map(({ id, score }) => ({ id, score })));
    expect(candidates.slice(0, deck.length)).toEqual(chosen);
    expect(candidates.length).toBeGreaterThan(deck.length);
    for (const candidate of candidates)
      expect(candidate).toEqual({
        selected: expect.any(Boolean),
        why: expect.stringMatching(/^[a-z-]+$/),
        score: expect.any(Number),
        kind: expect.any(String),
        frame: expect.any(String),
        question: expect.any(String),
        answer: expect.any(String),
        parts: expect.objectContaining({ frame: expect.any(Number) }),
        failed: expect.any(Array),
        id: expect.any(String),
        docId: "article.md",
      });
  });

  it("says how it is used, and reads nothing then", () => {
    const { status, stdout, stderr } = run(["--help"]);

    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const option of ["--limit", "--lang", "--kinds", "--seed", "--explain"]) expect(stdout).toContain(option);
  });

  it.each([
    ["no file", []],
    ["an unknown option", ["--colour", "a.md"]],
    ["a limit that is no number", ["a.md", "--limit", "many"]],
    ["an unknown language", ["a.md", "--lang", "fr"]],
    ["an unknown kind", ["a.md", "--kinds", "essay"]],
  ])("refuses %s with 2 and one line", (_, given) => {
    const { status, stdout, stderr } = cards(given);

    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^cards: [^\n]+\n$/);
  });

  it.each([
    ["a missing file", () => [join(folder, "missing.md")], "missing.md"],
    ["a folder", () => [folder], folder],
    ["a binary file", () => [picture], "picture.md"],
  ])("says with 3 and one line which and why of %s", (_, given, name) => {
    const { status, stderr } = cards(given());

    expect(status).toBe(3);
    expect(stderr).toMatch(/^cards: [^\n]+\n$/);
    expect(stderr).toContain(name);
  });
});
