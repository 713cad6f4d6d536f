import { noteFromItem } from "../../../lib/domain/collection/make-note";
import type { Note } from "../../../lib/domain/collection/note";
import type { ItemKind } from "../../../lib/domain/generation/item";
import { createBackupReader, createBackupWriter } from "../../../lib/domain/interchange/backup";
import type { CollectionRow } from "../../../lib/domain/ports";
import type { DeckId, NoteId } from "../../../lib/domain/shared/ids";
import { aDocument } from "../../builders/a-document";
import { someItems } from "../../builders/some-items";

const TEXT = `# 托管

报道给出的理由有四个方面:

- 数据安全:用户的资料不会流向国外。
- 合规:企业可以在熟悉的监管框架内使用模型。
- 性能:架构足够高效。
- 生态:平台变得更加开放。

# 酱油的做法

首先浸泡黄豆,然后蒸熟黄豆,最后加盐晒制。

# 激活率

DeepSeek 的激活率只有 5.5%。

# 专家

中国的专家人数已经超过美国。
`;

async function notesOf(kind: ItemKind): Promise<Note[]> {
  const { items } = await someItems(await aDocument(TEXT), { seed: "seed", kinds: [kind] });
  return items.map((item, index) =>
    noteFromItem(item, { noteId: `note-${index}` as NoteId, deckId: "deck-1" as DeckId, now: 1000 }),
  );
}

function throughBackup(notes: readonly Note[]): unknown[] {
  const rows = notes.map((record): CollectionRow => ({ table: "notes", record }));
  const writer = createBackupWriter();
  const lines = rows.map((row) => writer.add(row));
  const reader = createBackupReader();
  const decoder = new TextDecoder();
  for (const line of [writer.header(1000), ...lines]) reader.push(decoder.decode(line).replace(/\n$/, ""));
  return reader.finish().rows.map(({ record }) => record);
}

describe("a backup of generated notes", () => {
  it.each(["matching", "ordering", "short-answer", "true-false", "multiple-choice", "cloze", "question"] as const)(
    "gives back what a note of kind %s asks, offers and comes from",
    async (kind) => {
      const notes = await notesOf(kind);

      expect(notes.length).toBeGreaterThan(0);
      expect(throughBackup(notes)).toEqual(notes);
    },
  );

  it("keeps the columns of a matching note and the order of an ordering one", async () => {
    const [[matching], [ordering]] = await Promise.all([notesOf("matching"), notesOf("ordering")]);

    expect(throughBackup([matching, ordering] as Note[])).toEqual([
      expect.objectContaining({ pairs: expect.arrayContaining([{ left: "性能", right: "架构足够高效" }]) }),
      expect.objectContaining({ sequence: ["浸泡黄豆", "蒸熟黄豆", "加盐晒制"] }),
    ]);
  });
});
