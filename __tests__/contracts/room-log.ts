import type { RoomEvent } from "../../lib/domain/classroom/room-events";
import { NotOwnerError, type RoomLog } from "../../server/room-log/room-log";

const ROOM = "0123456789abcdef0123456789abcdef";
const OTHER_ROOM = "fedcba9876543210fedcba9876543210";

function answered(at: number): RoomEvent {
  return { type: "answered", at, seatId: `seat ${at}`, question: 0, round: 1, optionIds: ["甲"] };
}

/** What every RoomLog must do; each adapter's test calls this. */
export function testRoomLog(create: () => RoomLog | Promise<RoomLog>): void {
  let log: RoomLog;

  beforeEach(async () => {
    log = await create();
  });

  afterEach(() => log.close());

  it("begins a room with nothing in it", async () => {
    const owned = await log.own(ROOM);

    expect(owned.events).toEqual([]);
    expect(owned.writtenAt).toBeNull();
  });

  it("gives the next owner what was appended, in order", async () => {
    const owned = await log.own(ROOM);
    await Promise.all([owned.append([answered(1), answered(2)]), owned.append([answered(3)])]);
    await owned.close();

    const next = await log.own(ROOM);

    expect(next.events).toEqual([answered(1), answered(2), answered(3)]);
  });

  it("says when the owner before last lived", async () => {
    const owned = await log.own(ROOM);
    const before = Date.now();
    await owned.append([answered(1)]);
    await owned.close();

    const next = await log.own(ROOM);

    expect(next.writtenAt).toBeGreaterThanOrEqual(before - 10);
    expect(next.writtenAt).toBeLessThanOrEqual(Date.now() + 10);
  });

  it("counts its owners up", async () => {
    const epochs: number[] = [];
    for (let count = 0; count < 3; count += 1) {
      const owned = await log.own(ROOM);
      epochs.push(owned.epoch);
      await owned.close();
    }

    expect(epochs[1]).toBeGreaterThan(epochs[0] ?? 0);
    expect(epochs[2]).toBeGreaterThan(epochs[1] ?? 0);
  });

  it("refuses a closed owner, and writes nothing of it", async () => {
    const stale = await log.own(ROOM);
    await stale.close();
    const current = await log.own(ROOM);
    await current.append([answered(1)]);

    await expect(stale.append([answered(2)])).rejects.toThrow(NotOwnerError);
    await current.close();

    expect((await log.own(ROOM)).events).toEqual([answered(1)]);
  });

  it("keeps rooms apart", async () => {
    const [one, other] = await Promise.all([log.own(ROOM), log.own(OTHER_ROOM)]);
    await Promise.all([one.append([answered(1)]), other.append([answered(2)])]);
    await Promise.all([one.close(), other.close()]);

    expect((await log.own(ROOM)).events).toEqual([answered(1)]);
    expect((await log.own(OTHER_ROOM)).events).toEqual([answered(2)]);
  });

  it("lists its rooms, and forgets those removed", async () => {
    const owned = await log.own(ROOM);
    await owned.append([answered(1)]);
    await owned.close();
    await log.own(OTHER_ROOM);

    await log.remove(ROOM);

    expect(await log.list()).toEqual([OTHER_ROOM]);
    expect((await log.own(ROOM)).events).toEqual([]);
  });
}
