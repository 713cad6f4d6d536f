import fc from "fast-check";
import { BACKUP_VERSION, createBackupReader, createBackupWriter } from "../../../lib/domain/interchange/backup";
import type { CollectionRow } from "../../../lib/domain/ports";
import { aDeck } from "../../builders/a-deck";
import { aNote } from "../../builders/a-note";
import { aReview } from "../../builders/a-review";
import { aStoredDocument } from "../../builders/a-stored-document";
import { someRows } from "../../contracts/transfer-repository";

const MADE_AT = 1_700_000_000_000;

/** The lines of a backup, without their ends. */
function written(rows: readonly CollectionRow[]): string[] {
  const writer = createBackupWriter();
  const lines = rows.map((row) => writer.add(row));
  const decoder = new TextDecoder();
  return [writer.header(MADE_AT), ...lines].map((line) => decoder.decode(line).replace(/\n$/, ""));
}

function read(lines: readonly string[]) {
  const reader = createBackupReader();
  for (const line of lines) reader.push(line);
  return reader.finish();
}

const codeOf = (lines: readonly string[]) => {
  try {
    read(lines);
    return "read";
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

/** The backup with a row as somebody else might have written it, and a checksum that fits. */
function withRow(table: string, record: unknown): string[] {
  return written([{ table, record } as unknown as CollectionRow]);
}

describe("a backup", () => {
  it("gives back every row that was written", () => {
    expect(read(written(someRows()))).toEqual({ madeAt: MADE_AT, rows: someRows() });
  });

  it("gives back who made a card", () => {
    const rows: CollectionRow[] = [{ table: "notes", record: aNote({ origin: "generated", maker: "language-model" }) }];

    expect(read(written(rows)).rows).toEqual(rows);
  });

  it("gives back where a note's answer stands", () => {
    const rows: CollectionRow[] = [{ table: "notes", record: aNote({ answerSpan: { start: 3, end: 9 } }) }];

    expect(read(written(rows)).rows).toEqual(rows);
  });

  it("gives back an empty collection", () => {
    expect(read(written([]))).toEqual({ madeAt: MADE_AT, rows: [] });
  });

  it("gives back any text as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (question, name) => {
        const rows: CollectionRow[] = [
          { table: "notes", record: aNote({ question }) },
          { table: "decks", record: aDeck({ name }) },
        ];
        expect(read(written(rows)).rows).toEqual(rows);
      }),
    );
  });

  it("has a header that says what it is", () => {
    const [header = ""] = written(someRows());

    expect(JSON.parse(header)).toEqual({
      format: "wengu-backup",
      version: BACKUP_VERSION,
      madeAt: MADE_AT,
      rows: someRows().length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it.each([
    ["nothing at all", []],
    ["an empty line", [""]],
    ["other JSON", ['{"format":"anki"}']],
    ["a text", ["DeepSeek trains in FP8."]],
  ])("refuses %s as not a backup", (_what, lines) => {
    expect(codeOf(lines)).toBe("backup/not-a-backup");
  });

  it("refuses a newer version before it looks at anything else", () => {
    const header = JSON.stringify({ format: "wengu-backup", version: BACKUP_VERSION + 1, madeBy: "tomorrow" });

    expect(codeOf([header, "gibberish"])).toBe("backup/newer-version");
  });

  it("refuses a header without a checksum as damaged", () => {
    expect(codeOf([JSON.stringify({ format: "wengu-backup", version: 1, madeAt: 1, rows: 0 })])).toBe("backup/damaged");
  });

  it("refuses a backup that lacks any one line", () => {
    const lines = written(someRows());
    for (let missing = 1; missing < lines.length; missing++) {
      expect(codeOf(lines.toSpliced(missing, 1))).toBe("backup/damaged");
    }
  });

  it("refuses a backup in which any one character was altered", () => {
    const lines = written(someRows());
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: lines.length - 1 }),
        fc.nat(),
        fc.string({ minLength: 1 }),
        (at, nth, other) => {
          const line = lines[at] ?? "";
          const index = nth % line.length;
          fc.pre(line[index] !== other && !other.includes("\n"));
          const altered = line.slice(0, index) + other + line.slice(index + 1);
          expect(codeOf(lines.with(at, altered))).toBe("backup/damaged");
        },
      ),
    );
  });

  it("refuses two lines that changed places", () => {
    const lines = written(someRows());

    expect(codeOf(lines.with(2, lines[3] ?? "").with(3, lines[2] ?? ""))).toBe("backup/damaged");
  });
});

describe("a backup that was made to deceive", () => {
  it.each([
    ["an unknown table", "secrets", aDeck()],
    ["an unknown field", "decks", { ...aDeck(), isAdmin: true }],
    ["a missing field", "decks", { id: "deck-1" }],
    ["a field of another type", "decks", { ...aDeck(), name: 7 }],
    ["a maker that there is not", "notes", { ...aNote(), maker: "a friend" }],
    ["an id that is no text", "reviews", { ...aReview(), id: { $gt: "" } }],
    ["an endless id", "decks", { ...aDeck(), id: "x".repeat(1000) }],
    ["a rating that there is not", "reviews", { ...aReview(), rating: "perfect" }],
    ["a retention that cannot be", "reviews", { ...aReview(), desiredRetention: 0 }],
    ["a time that is no number", "reviews", { ...aReview(), reviewedAt: null }],
    ["settings out of range", "settings", { rolloverHour: 99 }],
  ])("is refused for %s", (_what, table, record) => {
    expect(codeOf(withRow(table, record))).toBe("backup/damaged");
  });

  it("cannot bring in a link that runs a script", () => {
    const document = { ...aStoredDocument(), deckId: null };
    const linked = (href: string) => ({
      ...document,
      blocks: document.blocks.map((block) => ({ ...block, runs: [{ start: 0, end: 3, href }] })),
    });

    expect(codeOf(withRow("documents", linked("https://example.org/")))).toBe("read");
    expect(codeOf(withRow("documents", linked("javascript:alert(1)")))).toBe("backup/damaged");
    expect(codeOf(withRow("documents", linked(" javascript:alert(1)//https:")))).toBe("backup/damaged");
  });

  it("cannot reach an object's prototype", () => {
    const lines = written([]);
    const reader = createBackupReader();
    reader.push(lines[0] ?? "");

    expect(() => reader.push('{"table":"decks","record":{"__proto__":{"isAdmin":true}}}')).toThrow();
    expect(() => reader.push('{"table":"__proto__","record":{}}')).toThrow();
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it("names the row that is damaged, and nothing of its text", () => {
    const lines = [...written([]), JSON.stringify({ table: "decks", record: { name: "my diary" } })];

    expect(() => read(lines)).toThrow(
      expect.objectContaining({ code: "backup/damaged", details: { row: 1, table: "decks" } }),
    );
  });
});
