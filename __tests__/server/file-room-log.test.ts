import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import type { RoomEvent } from "../../lib/domain/classroom/room-events";
import { createFileRoomLog } from "../../server/room-log/file-room-log";
import { decodeLog, encodeLine } from "../../server/room-log/log-line";
import { NotOwnerError } from "../../server/room-log/room-log";
import { upcast } from "../../server/room-log/upcasters";
import { testRoomLog } from "../contracts/room-log";
import { createMemoryRoomLog } from "./support/memory-room-log";

const ROOM = "0123456789abcdef0123456789abcdef";
const folders: string[] = [];

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "room-log-"));
  folders.push(folder);
  return folder;
}

function anEvent(at: number): RoomEvent {
  return { type: "answered", at, seatId: `座位 ${at}`, question: 0, round: 1, optionIds: ["a"] };
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("a log in files", () => {
  testRoomLog(() => createFileRoomLog(aFolder()));

  it("shuts out an owner whose room was taken, also by another process", async () => {
    const folder = aFolder();
    const one = createFileRoomLog(folder);
    const stale = await one.own(ROOM);
    await stale.append([anEvent(1)]);
    const other = createFileRoomLog(folder);
    const current = await other.own(ROOM);
    await current.append([anEvent(2)]);

    await expect(stale.append([anEvent(3)])).rejects.toThrow(NotOwnerError);

    await Promise.all([one.close(), other.close()]);
    expect(decodeLog(readFileSync(path.join(folder, `${ROOM}.ndjson`))).events).toEqual([anEvent(1), anEvent(2)]);
  });

  it("goes on behind the last whole line of a torn log", async () => {
    const folder = aFolder();
    const first = createFileRoomLog(folder);
    await (await first.own(ROOM)).append([anEvent(1)]);
    await first.close();
    appendFileSync(path.join(folder, `${ROOM}.ndjson`), encodeLine({ epoch: 1, event: anEvent(2) }).slice(0, -9));

    const second = createFileRoomLog(folder);
    await (await second.own(ROOM)).append([anEvent(3)]);
    await second.close();

    const third = createFileRoomLog(folder);
    expect((await third.own(ROOM)).events).toEqual([anEvent(1), anEvent(3)]);
    await third.close();
  });

  it("knows how long a server that wrote nothing was still alive", async () => {
    const folder = aFolder();
    let now = Date.now();
    const first = createFileRoomLog(folder, () => now);
    await (await first.own(ROOM)).append([anEvent(1)]);
    now += 60_000;
    await new Promise((resolve) => setTimeout(resolve, 400));

    // Not closed: as if killed.
    const second = createFileRoomLog(folder);
    const { writtenAt } = await second.own(ROOM);

    expect(writtenAt).toBeGreaterThanOrEqual(now - 1000);
    await Promise.all([first.close(), second.close()]);
  });

  it("takes no path for a room", async () => {
    const log = createFileRoomLog(aFolder());

    await expect(log.own("../../etc/passwd")).rejects.toThrow(RangeError);
    await log.close();
  });
});

describe("a log in memory", () => {
  testRoomLog(() => createMemoryRoomLog());
});

describe("the lines of a log", () => {
  const events = Array.from({ length: 12 }, (_, index) => anEvent(index));
  const whole = Buffer.from(
    [encodeLine({ owner: 3, at: 0 }), ...events.map((event) => encodeLine({ epoch: 3, event }))].join(""),
  );

  function isPrefix(read: readonly RoomEvent[]): boolean {
    return JSON.stringify(events.slice(0, read.length)) === JSON.stringify(read);
  }

  it("read whole as they were written", () => {
    expect(decodeLog(whole)).toEqual({ events, epoch: 3, byteLength: whole.length });
  });

  it("are a correct prefix however they are cut and wherever a bit flips", () => {
    const runs = Number(process.env.LOG_RUNS ?? 600);
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(whole.length - 1),
        fc.nat(7),
        fc.boolean(),
        (end, place, bit, isFlipped) => {
          const bytes = Buffer.from(whole.subarray(0, end));
          if (isFlipped && place < bytes.length) bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);

          const read = decodeLog(bytes);

          expect(isPrefix(read.events)).toBe(true);
          if (isFlipped && place < bytes.length) expect(read.byteLength).toBeLessThanOrEqual(place);
        },
      ),
      { numRuns: runs },
    );
  });

  it("of version 1 are still read, byte for byte", () => {
    const golden = readFileSync(path.join(__dirname, "../fixtures/room-log-v1.ndjson"));

    const { events: read, epoch, byteLength } = decodeLog(golden);

    expect(byteLength).toBe(golden.length);
    expect(epoch).toBe(2);
    expect(read.map(({ type }) => type)).toEqual(["created", "joined", "introduced", "opened", "answered", "closed"]);
    expect(read.at(-2)).toMatchObject({ seatId: "s1", optionIds: ["o1"] });
  });

  it("of an older version are brought up, step by step", () => {
    const steps = {
      1: ({ event }: Readonly<Record<string, unknown>>) => ({ event, epoch: 7 }),
      2: (entry: Readonly<Record<string, unknown>>) => ({ ...entry, event: anEvent(9) }),
    };

    expect(upcast({ jv: 1, event: null }, steps, 3)).toEqual({ epoch: 7, event: anEvent(9) });
  });

  it("of a version to come are refused", () => {
    expect(() => upcast({ jv: 99, owner: 1, at: 0 })).toThrow(/99/);
  });
});
