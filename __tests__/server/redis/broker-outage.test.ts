import { setTimeout as pause } from "node:timers/promises";
import { createRandom } from "../../../lib/domain/shared/random";
import { DirectoryAwayError } from "../../../server/room-directory";
import { NotOwnerError, type OwnedLog, type RoomLog } from "../../../server/room-log/room-log";
import { describeWithRedis } from "./support/a-redis";
import { answer, numbersOf, ROOM, upTo } from "./support/room-fixtures";
import { LEASE_MILLIS, type SomeServers, someServers } from "./support/some-servers";

const RECOVERY_MILLIS = 8_000;

/** What a room would hold that were played on from here. */
async function eventsAfter(log: RoomLog, owned: OwnedLog): Promise<number[]> {
  await owned.close();
  return numbersOf((await log.own(ROOM)).events);
}

/** What `watch` tells, and a promise of the next that it tells. */
function watched(log: RoomLog) {
  const told: boolean[] = [];
  const waiting: { wanted: boolean; resolve(): void }[] = [];
  log.watch((isReachable) => {
    told.push(isReachable);
    for (const entry of waiting) if (entry.wanted === isReachable) entry.resolve();
  });
  return {
    told,
    next: (wanted: boolean) => new Promise<void>((resolve) => waiting.push({ wanted, resolve })),
  };
}

describeWithRedis("while the broker is away", () => {
  let servers: SomeServers;

  beforeEach(async () => {
    servers = await someServers();
  });

  afterEach(() => servers.close());

  it("says so, lets appends wait, and writes them once and in order when it is back", async () => {
    const { log } = await servers.open("a");
    const { told, next } = watched(log);
    const owned = await log.own(ROOM);
    await owned.append([answer(0)]);

    const gone = next(false);
    await servers.redis.kill();
    await gone;
    const waiting = Promise.all([1, 2, 3].map((number) => owned.append([answer(number)])));
    await pause(300);
    const restartedAt = Date.now();
    await servers.redis.restart();
    await waiting;

    expect(Date.now() - restartedAt).toBeLessThan(RECOVERY_MILLIS);
    expect(told).toEqual([false, true]);
    expect(await eventsAfter(log, owned)).toEqual([0, 1, 2, 3]);
  });

  it.each([1, 2, 3, 4])(
    "loses and doubles nothing when it is killed while a class answers (seed %d)",
    async (seed) => {
      const random = createRandom(`broker outage ${seed}`);
      const { log } = await servers.open("a");
      const owned = await log.own(ROOM);
      const appends: Promise<void>[] = [];
      const classAnswers = async () => {
        for (const number of upTo(400)) {
          appends.push(owned.append([answer(number)]));
          if (number % 4 === 0) await pause(1);
        }
      };

      const answering = classAnswers();
      await pause(10 + random.integer(150));
      await servers.redis.kill();
      await pause(random.integer(500));
      await servers.redis.restart();
      await answering;
      await Promise.all(appends);

      expect(await eventsAfter(log, owned)).toEqual(upTo(400));
    },
    20_000,
  );

  it("writes a batch once whose answer was lost on the way", async () => {
    const wire = await servers.wire();
    const { log } = await servers.open("a", LEASE_MILLIS, wire.url);
    const owned = await log.own(ROOM);
    await owned.append([answer(0)]);

    for (const number of [1, 2, 3]) {
      wire.loseAnswerTo(`"seat ${number}"`);
      await owned.append([answer(number)]);
    }

    expect(wire.lostCount()).toBe(3);
    expect(await eventsAfter(log, owned)).toEqual([0, 1, 2, 3]);
  });

  it("writes again what the broker had acknowledged and lost, before anything new", async () => {
    const { log } = await servers.open("a");
    const owned = await log.own(ROOM);
    await owned.append([answer(0)]);
    const diskBytes = servers.redis.diskBytes();
    for (const number of [1, 2, 3]) await owned.append([answer(number)]);

    await servers.redis.kill();
    await servers.redis.restart(diskBytes);
    await owned.append([answer(4)]);

    expect(await eventsAfter(log, owned)).toEqual([0, 1, 2, 3, 4]);
  });

  it("writes again what was lost even if nothing new happens", async () => {
    const { log } = await servers.open("a");
    const owned = await log.own(ROOM);
    await owned.append([answer(0)]);
    const diskBytes = servers.redis.diskBytes();
    await owned.append([answer(1)]);

    await servers.redis.kill();
    await servers.redis.restart(diskBytes);
    await pause(2 * LEASE_MILLIS);

    expect(await servers.redis.say("XLEN", `wengu:room:${ROOM}:log`)).toBe(":2\r\n");
  });

  it("takes a broker that answers nothing for one that is away", async () => {
    const { log } = await servers.open("a");
    const { next } = watched(log);
    const owned = await log.own(ROOM);
    const gone = next(false);

    servers.redis.freeze();
    const waiting = owned.append([answer(0)]);
    await gone;
    servers.redis.thaw();
    await waiting;

    expect(await eventsAfter(log, owned)).toEqual([0]);
  }, 15_000);

  it("takes a broker that may not write for one that is away", async () => {
    const { log } = await servers.open("a");
    const { told, next } = watched(log);
    const owned = await log.own(ROOM);
    const gone = next(false);

    await servers.redis.say("CONFIG", "SET", "min-replicas-to-write", "1");
    const waiting = owned.append([answer(0)]);
    await gone;
    await servers.redis.say("CONFIG", "SET", "min-replicas-to-write", "0");
    await waiting;

    expect(told.slice(0, 2)).toEqual([false, true]);
    expect(await eventsAfter(log, owned)).toEqual([0]);
  });

  it("notices that the broker may write again, though nobody wants to write", async () => {
    const { log, directory } = await servers.open("a");
    const { next } = watched(log);
    const [gone, back] = [next(false), next(true)];
    await servers.redis.say("CONFIG", "SET", "min-replicas-to-write", "1");
    await expect(directory.claimCode("123456", ROOM)).rejects.toThrow(DirectoryAwayError);
    await gone;

    await servers.redis.say("CONFIG", "SET", "min-replicas-to-write", "0");

    await back;
  });

  it("leaves a room with its owner, though its lease ended meanwhile and others are back before it", async () => {
    const wire = await servers.wire();
    const [a, b] = [await servers.open("a", LEASE_MILLIS, wire.url), await servers.open("b")];
    const owned = await a.log.own(ROOM);
    await owned.append([answer(0)]);
    const back = watched(b.log).next(true);
    wire.cut();
    await servers.redis.kill();

    const taking = b.log.own(ROOM).catch((error: unknown) => error);
    await pause(2 * LEASE_MILLIS);
    await servers.redis.restart();
    await back;
    await pause(100);
    wire.mend();

    expect(await taking).toBeInstanceOf(NotOwnerError);
    await owned.append([answer(1)]);
    expect(await eventsAfter(a.log, owned)).toEqual([0, 1]);
  });

  it("can be closed, and refuses what it could not write", async () => {
    const { log } = await servers.open("a");
    const { next } = watched(log);
    const owned = await log.own(ROOM);
    const gone = next(false);
    await servers.redis.kill();
    await gone;
    const waiting = owned.append([answer(0)]);

    const [, result] = await Promise.all([log.close(), Promise.allSettled([waiting])]);

    expect(result).toMatchObject([{ status: "rejected" }]);
  });

  it("can be opened, and begins when the broker does", async () => {
    await servers.redis.kill();
    const { log } = await servers.open("a");
    const taking = log.own(ROOM);
    await servers.redis.restart();

    const owned = await taking;
    await owned.append([answer(0)]);

    expect(await eventsAfter(log, owned)).toEqual([0]);
  });
});
