import { setTimeout as pause } from "node:timers/promises";
import { NotOwnerError, type RoomLog } from "../../../server/room-log/room-log";
import { type DoomedOwner, startDoomedOwner } from "./support/a-doomed-owner";
import { describeWithRedis } from "./support/a-redis";
import { numbersOf, ROOM, upTo } from "./support/room-fixtures";
import { LEASE_MILLIS, type SomeServers, someServers } from "./support/some-servers";

const PRODUCT_LEASE_MILLIS = 3_000;
const RECOVERY_MILLIS = 8_000;

/** A server asks for the room whenever a student does: here, often. */
async function takeOver(log: RoomLog) {
  for (;;) {
    try {
      return await log.own(ROOM);
    } catch (error) {
      if (!(error instanceof NotOwnerError)) throw error;
      await pause(20);
    }
  }
}

describeWithRedis("when the owner of a room is gone", () => {
  let servers: SomeServers;
  let owner: DoomedOwner | null = null;

  beforeEach(async () => {
    servers = await someServers();
  });

  afterEach(async () => {
    await owner?.kill();
    await servers.close();
  });

  it.each([50, 173, 311])(
    "another server goes on with every answer it had acknowledged (killed after %d)",
    async (count) => {
      const { log } = await servers.open("b");
      owner = await startDoomedOwner(servers.redis.url, LEASE_MILLIS);
      await owner.reached(count);

      await owner.kill();
      const taken = await takeOver(log);

      const numbers = numbersOf(taken.events);
      expect(numbers).toEqual(upTo(numbers.length)); // in order, none twice, none missing between
      expect(numbers.length).toBeGreaterThan(owner.acknowledged().at(-1) ?? Number.POSITIVE_INFINITY);
    },
    20_000,
  );

  it("is back within eight seconds, and tells how long nobody played it", async () => {
    const { log } = await servers.open("b");
    owner = await startDoomedOwner(servers.redis.url, PRODUCT_LEASE_MILLIS);
    await owner.reached(50);

    const killedAt = Date.now();
    await owner.kill();
    const taken = await takeOver(log);

    expect(Date.now() - killedAt).toBeLessThan(RECOVERY_MILLIS);
    expect(taken.writtenAt).toBeGreaterThan(killedAt - 500);
    expect(taken.writtenAt).toBeLessThanOrEqual(killedAt + 50);
  }, 20_000);

  it("shuts out an owner that slept through its lease, with all that it had not written", async () => {
    const { log } = await servers.open("b");
    owner = await startDoomedOwner(servers.redis.url, LEASE_MILLIS);
    await owner.reached(50);

    owner.freeze();
    const taken = await takeOver(log);
    await taken.append([{ type: "evidence-shown", at: -1 }]);
    owner.thaw();

    expect(await owner.lastWord()).toBe("NotOwnerError");
    await taken.close();
    expect(numbersOf((await log.own(ROOM)).events)).toEqual([...numbersOf(taken.events), -1]);
    expect(taken.events.length).toBeGreaterThan(owner.acknowledged().at(-1) ?? Number.POSITIVE_INFINITY);
  }, 20_000);
});
