import { gunzipSync, gzipSync } from "node:zlib";
import { createBackupService } from "../../../lib/browser/backup/backup-service";
import { createMemoryCollection } from "../../../lib/browser/storage/memory-collection";
import { AppError } from "../../../lib/domain/shared/app-error";
import type { DeckId } from "../../../lib/domain/shared/ids";
import { aDeck } from "../../builders/a-deck";
import { allRows, someRows } from "../../contracts/transfer-repository";

/** Noon of 2026-03-09 wherever the test runs. */
const clock = { now: () => new Date(2026, 2, 9, 12).getTime(), timeZone: () => "Asia/Shanghai" };

function aDevice() {
  const collection = createMemoryCollection();
  const onRestored = jest.fn(async () => undefined);
  return { collection, onRestored, backup: createBackupService(collection.transfer, clock, onRestored) };
}

async function aFilledDevice() {
  const device = aDevice();
  await device.collection.transfer.importRows(someRows(), "merge");
  return device;
}

const bytesOf = async (file: Blob) => Buffer.from(await file.arrayBuffer());

describe("making a backup", () => {
  it("gives one gzipped file of JSON Lines, named by the day", async () => {
    const { backup } = await aFilledDevice();

    const file = await backup.create();

    expect(file.name).toBe("wengu-2026-03-09.jsonl.gz");
    const lines = gunzipSync(await bytesOf(file))
      .toString("utf8")
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(1 + someRows().length);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ format: "wengu-backup", rows: someRows().length });
  });

  it("gives a plain file where the browser cannot gzip", async () => {
    const { backup } = await aFilledDevice();
    const { CompressionStream: native } = globalThis;
    Reflect.deleteProperty(globalThis, "CompressionStream");

    const file = await backup.create();
    globalThis.CompressionStream = native;

    expect(file.name).toBe("wengu-2026-03-09.jsonl");
    await expect(aDevice().backup.inspect(file)).resolves.toMatchObject({ rows: someRows().length });
  });
});

describe("inspecting a backup", () => {
  it("tells what a restore would bring, and writes nothing", async () => {
    const file = await (await aFilledDevice()).backup.create();
    const { backup, collection, onRestored } = aDevice();
    await collection.decks.save(aDeck({ name: "Mine" }));
    const before = await allRows(collection);

    const preview = await backup.inspect(file);

    expect(preview).toEqual({ madeAt: clock.now(), rows: 10, added: 9, same: 0, changed: 1 });
    expect(await allRows(collection)).toEqual(before);
    expect(onRestored).not.toHaveBeenCalled();
  });

  it("refuses a file that is cut off", async () => {
    const bytes = await bytesOf(await (await aFilledDevice()).backup.create());

    const inspection = aDevice().backup.inspect(new Blob([bytes.subarray(0, bytes.length - 20)]));

    await expect(inspection).rejects.toMatchObject({ code: "backup/damaged" });
  });

  it.each([
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
    ["an empty file", Buffer.alloc(0)],
    ["a gzipped text", gzipSync("only a text\n")],
  ])("refuses %s", async (_what, bytes) => {
    const inspection = aDevice().backup.inspect(new Blob([bytes]));

    await expect(inspection).rejects.toMatchObject({
      code: expect.stringMatching(/^backup\/(not-a-backup|damaged)$/),
    });
  });

  it("stops a file that inflates beyond reason", async () => {
    const header = gunzipSync(await bytesOf(await aDevice().backup.create()));
    const bomb = gzipSync(Buffer.concat([header, Buffer.alloc(50 * 1024 * 1024, "x")]));

    const inspection = aDevice().backup.inspect(new Blob([bomb]));

    await expect(inspection).rejects.toMatchObject({
      code: "backup/damaged",
      details: { inflatedBytes: expect.any(Number) },
    });
  });
});

describe("restoring a backup", () => {
  it("brings a whole collection to an empty device", async () => {
    const file = await (await aFilledDevice()).backup.create();
    const { backup, collection, onRestored } = aDevice();

    const before = await backup.restore(file, "merge");

    expect(before).toBeNull();
    expect(await allRows(collection)).toEqual(someRows());
    expect(onRestored).toHaveBeenCalledTimes(1);
  });

  it("gives what it replaces as a backup, so that it can be undone", async () => {
    const file = await (await aFilledDevice()).backup.create();
    const { backup, collection } = aDevice();
    await collection.decks.save(aDeck({ id: "deck-9" as DeckId, name: "Mine" }));
    const mine = await allRows(collection);

    const before = await backup.restore(file, "replace");

    expect(await allRows(collection)).toEqual(someRows());
    if (!before) throw new Error("no backup of what was replaced");
    await backup.restore(before, "replace");
    expect(await allRows(collection)).toEqual(mine);
  });

  it("replaces a collection that cannot be read any more", async () => {
    const file = await (await aFilledDevice()).backup.create();
    const { collection } = aDevice();
    const unreadable = {
      ...collection.transfer,
      exportRows: () => {
        throw new AppError("storage/unavailable");
      },
    };
    const backup = createBackupService(unreadable, clock, async () => undefined);

    await expect(backup.restore(file, "replace")).resolves.toBeNull();

    expect(await allRows(collection)).toEqual(someRows());
  });

  it("changes nothing when the file is damaged", async () => {
    const bytes = gunzipSync(await bytesOf(await (await aFilledDevice()).backup.create()));
    const altered = bytes.toString("utf8").replace("memory", "memories");
    const { backup, collection, onRestored } = aDevice();
    await collection.decks.save(aDeck({ name: "Mine" }));
    const before = await allRows(collection);

    const restore = backup.restore(new Blob([altered]), "replace");

    await expect(restore).rejects.toMatchObject({ code: "backup/damaged" });
    expect(await allRows(collection)).toEqual(before);
    expect(onRestored).not.toHaveBeenCalled();
  });
});
