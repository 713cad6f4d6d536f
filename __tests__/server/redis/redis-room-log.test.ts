import { setTimeout as pause } from "node:timers/promises";
import { openRedisRooms } from "../../../server/room-log/redis-rooms";
import { NotOwnerError } from "../../../server/room-log/room-log";
import { testRoomLog } from "../../contracts/room-log";
import { describeWithRedis, type StartedRedis, startRedis } from "./support/a-redis";
import { addressOf, answer, numbersOf, ROOM, upTo } from "./support/room-fixtures";
import { LEASE_MILLIS, type SomeServers, someServers } from "./support/some-servers";

describeWithRedis("a room log in Redis", () => {
  let redis: StartedRedis;

  beforeAll(async () => {
    redis = await startRedis();
  });

  afterAll(() => redis.stop());

  testRoomLog(async () => {
    await redis.say("FLUSHALL");
    return (await openRedisRooms({ url: redis.url, publicAddress: addressOf("a") })).log;
  });
});

describeWithRedis("rooms of several servers", () => {
  let servers: SomeServers;

  beforeEach(async () => {
    servers = await someServers();
  });

  afterEach(() => servers.close());

  it("refuses a room that another living server plays, and says where", async () => {
    const [a, b] = [await servers.open("a"), await servers.open("b")];
    await a.log.own(ROOM);
    await pause(3 * LEASE_MILLIS); // the lease is renewed

    const taking = b.log.own(ROOM);

    await expect(taking).rejects.toThrow(NotOwnerError);
    await expect(taking).rejects.toMatchObject({ address: addressOf("a") });
  });

  it("gives a room away as soon as its owner lets it go", async () => {
    const [a, b] = [await servers.open("a", 60_000), await servers.open("b")];
    const owned = await a.log.own(ROOM);
    await owned.append([answer(0)]);
    await owned.close();

    const taken = await b.log.own(ROOM);

    expect(numbersOf(taken.events)).toEqual([0]);
  });

  it("lets a server that was started anew back into its room at once", async () => {
    const [before, again] = [await servers.open("a", 60_000), await servers.open("a")];
    const old = await before.log.own(ROOM);
    await old.append([answer(0)]);

    const owned = await again.log.own(ROOM);

    expect(numbersOf(owned.events)).toEqual([0]);
    await expect(old.append([answer(1)])).rejects.toThrow(NotOwnerError);
  });

  it("writes nothing of a stale owner, whatever it still holds", async () => {
    const [a, b] = [await servers.open("a", 60_000), await servers.open("b")];
    const stale = await a.log.own(ROOM);
    await stale.append([answer(0)]);
    await servers.redis.say("DEL", `wengu:room:${ROOM}:owner`); // as if the server had slept through its lease
    const current = await b.log.own(ROOM);

    const results = await Promise.allSettled(
      upTo(50).map((number) => stale.append([answer(100 + number), answer(200)])),
    );
    await current.append([answer(1)]);
    await current.close();

    expect(results.every((result) => result.status === "rejected")).toBe(true);
    expect(results[0]).toMatchObject({ reason: expect.any(NotOwnerError) });
    expect(numbersOf((await b.log.own(ROOM)).events)).toEqual([0, 1]);
  });

  it("leaves the lease with the new owner, though the stale one still lives", async () => {
    const [a, b] = [await servers.open("a"), await servers.open("b", 60_000)];
    await a.log.own(ROOM);
    await servers.redis.say("DEL", `wengu:room:${ROOM}:owner`);
    await b.log.own(ROOM);
    await pause(2 * LEASE_MILLIS);

    expect(await a.directory.findOwner(ROOM)).toEqual({ at: "elsewhere", address: addressOf("b") });
    expect(await b.directory.findOwner(ROOM)).toEqual({ at: "here" });
  });

  it("does not remove a room that another living server plays", async () => {
    const [a, b] = [await servers.open("a"), await servers.open("b")];
    const owned = await a.log.own(ROOM);
    await owned.append([answer(0)]);

    await expect(b.log.remove(ROOM)).rejects.toThrow(NotOwnerError);

    expect(await b.log.list()).toEqual([ROOM]);
  });

  it("writes what arrives together as one entry, and an append wholly", async () => {
    const { log } = await servers.open("a");
    const owned = await log.own(ROOM);

    await Promise.all(upTo(100).map((number) => owned.append([answer(2 * number), answer(2 * number + 1)])));

    expect(await servers.redis.say("XLEN", `wengu:room:${ROOM}:log`)).toBe(":1\r\n");
    await owned.close();
    expect(numbersOf((await log.own(ROOM)).events)).toEqual(upTo(200));
  });

  it("reads a log of any length, in its order", async () => {
    const { log } = await servers.open("a");
    const owned = await log.own(ROOM);
    for (const number of upTo(601)) await owned.append([answer(number)]);
    await owned.close();

    expect(numbersOf((await log.own(ROOM)).events)).toEqual(upTo(601));
  }, 30_000);
});
