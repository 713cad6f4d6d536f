import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { AppError } from "../../lib/domain/shared/app-error";
import type { DocumentId } from "../../lib/domain/shared/ids";
import { readingMessages } from "../../lib/i18n/messages/reading";
import { readDocument } from "../../lib/readers/read-document";
import { encodeChinese } from "../builders/encode-chinese";

const SHARED = join(process.cwd(), "../shared/fixtures");
const withShared = existsSync(SHARED) ? it : it.skip;
if (!existsSync(SHARED)) console.warn(`Skipped: tests that read ${SHARED}, which is not here.`);

function read(content: string | Uint8Array, name = "", mediaType?: string) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const request = { documentId: "document-1" as DocumentId, name, bytes };
  return readDocument(mediaType === undefined ? request : { ...request, mediaType });
}

/** Bytes whose characters are Latin-1. */
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const shared = (path: string) => new Uint8Array(readFileSync(join(SHARED, path)));

describe("reading a document", () => {
  it.each([
    ["# Title\n\nText.", "notes", "markdown"],
    ["---\ntitle: x\n---\nText.", "", "markdown"],
    ["Plain text, nothing else.", "notes.md", "markdown"],
    ["Plain text, nothing else.", "notes.txt", "plain-text"],
    ["一、标题\n这是一段文字。\n", "笔记.txt", "plain-text"],
    ["<!doctype html><p>Text here.</p>", "page.txt", "html"],
  ])("reads %j called %j as %s", async (content, name, format) => {
    const { document } = await read(content, name);

    expect(document.format).toBe(format);
  });

  it.each([
    ["%PDF-1.7\n", "pdf"],
    ["{\\rtf1 text}", "rtf"],
    ["\x89PNG\r\n\x1a\n", "image"],
    ["\xFF\xD8\xFF\xE0", "image"],
    ["\x1F\x8B\x08", "backup"],
    ["SQLite format 3\0", "sqlite"],
    ["\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", "doc"],
    ["PK\x05\x06", "zip"],
    ["WEBVTT\n\n00:01.000 --> 00:02.000\nHi", "subtitles"],
    ['<?xml version="1.0"?><quiz/>', "xml"],
    ['{"cards": [1, 2]}', "json"],
  ])("names %j as %s, whatever it is called, and says what to do", async (content, format) => {
    await expect(read(latin1(content), "notes.md")).rejects.toEqual(
      new AppError("document/format-not-read", { format }),
    );
    expect(readingMessages.en).toHaveProperty([`format.${format}`]);
    expect(readingMessages.zh).toHaveProperty([`format.${format}`]);
  });

  withShared.each([
    ["documents/pandoc_lesson.docx", "docx"],
    ["documents/pandoc_lesson.epub", "epub"],
    ["documents/pandoc_lesson.odt", "odt"],
    ["documents/pandoc_lesson.pptx", "pptx"],
    ["anki/syn_legacy2.apkg", "apkg"],
    ["hostile/zip_overlap_10GiB.zip", "zip"],
    ["hostile/evil.svg", "image"],
  ])("names %s by the names of its entries as %s", async (path, format) => {
    await expect(read(shared(path))).rejects.toEqual(new AppError("document/format-not-read", { format }));
  });

  it.each([
    ["", "document/no-text"],
    [" \n\t\n", "document/no-text"],
    ["![a picture](x.png)", "document/no-text"],
    ["\x01\x02\x03\x04", "document/binary"],
    ["*a".repeat(20_000), "document/too-complex"],
    [">".repeat(5000), "document/too-complex"],
    ["`".repeat(100_000), "document/too-complex"],
    [`${"- ".repeat(2000)}x`, "document/too-complex"],
  ])("refuses what cannot be read (case %#)", async (content, code) => {
    await expect(read(content, "file.md")).rejects.toMatchObject({ name: "AppError", code });
  });

  it("refuses more than 5 MB", async () => {
    const bytes = new Uint8Array(5 * 1024 * 1024 + 1).fill(0x61);

    await expect(read(bytes)).rejects.toMatchObject({ code: "document/too-large" });
  });

  it("reads around a passage that is too tangled, and says so", async () => {
    const { document, warnings } = await read(
      `# Title\n\n${"A sentence. ".repeat(4000)}\n\nNext ${"*a".repeat(3000)}`,
      "a.md",
    );

    expect(warnings).toEqual([{ code: "passages-read-as-plain-text", details: { count: 1 } }]);
    expect(document.sentences.length).toBeGreaterThan(4000);
  });

  it("calls a document by its own title, then its heading, then its name", async () => {
    const titles = await Promise.all([
      read("---\ntitle: Stated\n---\n# Heading\n\ntext", "name.md"),
      read("## Lower\n\n# Heading\n\ntext", "name.md"),
      read("A long first sentence that is no title at all.", "name.md"),
      read("Short line\n\nText of the document follows here.", ""),
    ]);

    expect(titles.map(({ document }) => document.title)).toEqual(["Stated", "Heading", "name", "Short line"]);
  });

  it("reads a GBK file with its warning", async () => {
    const { document, warnings } = await read(encodeChinese("激活率只有 5.5%。这很低。", "gbk"), "a.txt");

    expect(document.sentences.map(({ quote }) => quote)).toEqual(["激活率只有 5.5%。", "这很低。"]);
    expect(warnings).toEqual([{ code: "charset-guessed", details: { charset: "gb18030" } }]);
  });

  it("drops addresses that could run something", async () => {
    const { document } = await read("[bad](javascript:alert(1)) [good](https://a.com) text", "a.md");

    expect(document.blocks[0]?.runs.flatMap(({ href }) => href ?? [])).toEqual(["https://a.com"]);
  });

  withShared("fails in no other way than an expected one, on naughty strings and payloads", async () => {
    const naughty: string[] = JSON.parse(readFileSync(join(SHARED, "payloads/naughty-strings.json"), "utf8"));
    const payloads: { payload: string }[] = JSON.parse(readFileSync(join(SHARED, "payloads/dompurify.json"), "utf8"));
    const contents = [...naughty, ...payloads.map(({ payload }) => payload)];

    for (const content of contents) {
      for (const mediaType of ["text/plain", "text/markdown", "text/html"]) {
        const result = await read(content, "", mediaType).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(AppError);
      }
    }
  });

  withShared("answers every hostile file", async () => {
    for (const name of readdirSync(join(SHARED, "hostile"))) {
      const result = await read(shared(`hostile/${name}`), name).catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toBeInstanceOf(AppError);
    }
  });

  it("quotes its own text, whatever the text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.constantFrom("text/markdown", "text/plain"),
        async (noise, mediaType) => {
          const { document } = await read(`Words. ${noise}`, "", mediaType);

          for (const { start, end, quote } of document.sentences) expect(document.text.slice(start, end)).toBe(quote);
        },
      ),
    );
  });
});
