import { setTimeout as delay } from "node:timers/promises";
import type { Redis } from "ioredis";
import type { RoomEvent } from "../../lib/domain/classroom/room-events";
import { type Broker, BrokerAwayError } from "./redis-broker";
import { logKey, ownerKey, ROOMS_KEY, stateKey } from "./redis-keys";
import { createOwnedLog, type Lease, type RenewableLog } from "./redis-owned-log";
import { REMOVE_ROOM, TAKE_ROOM } from "./redis-scripts";
import { NotOwnerError, type RoomLog } from "./room-log";
import { upcast } from "./upcasters";

/** Who plays a room, as the other servers read it. */
export interface RoomOwner {
  /** Tells one run of a server from the next, for whoever looks into the broker. */
  readonly serverId: string;
  /** Where students reach it. */
  readonly address: string;
}

export interface RedisRoomLogOptions {
  readonly owner: RoomOwner;
  /** How long a room waits for a server that is gone. */
  readonly leaseMillis: number;
  /** How long `close` waits for what is still being written. */
  readonly closeMillis: number;
  now(): number;
}

const RENEWALS_PER_LEASE = 3;
const PAGE_ENTRIES = 500;
const RETRY_MILLIS = 100;
/** Every server is connected again within half a second of the broker's return. */
const GRACE_MILLIS = 1_000;

/**
 * Rooms in Redis or Valkey Streams, shared by several servers. A room has one owner, by a lease; each owner has a
 * higher epoch than the one before, and what an earlier one still writes is refused.
 */
export function createRedisRoomLog(broker: Broker, options: RedisRoomLogOptions): RoomLog {
  const { owner, leaseMillis, now } = options;
  const lease: Lease = { owner: JSON.stringify(owner), millis: leaseMillis, now };
  const owned = new Map<string, RenewableLog>();
  const returns = followReturns(broker, now);

  const renewAll = () => Promise.all([...owned.values()].map((log) => log.renew()));
  const renewal = setInterval(() => void renewAll(), leaseMillis / RENEWALS_PER_LEASE);
  renewal.unref();
  const stopWatching = broker.watch((isReachable) => {
    if (isReachable) void renewAll();
  });

  /** @returns `null` when the broker went away: the room is taken or not */
  async function tryToTake(roomId: string): Promise<[number, string] | null> {
    const keys = [ownerKey(roomId), stateKey(roomId), ROOMS_KEY];
    try {
      const answer = await broker.attempt(TAKE_ROOM, keys, [owner.address, lease.owner, leaseMillis, roomId]);
      return answer as [number, string];
    } catch (error) {
      if (!(error instanceof BrokerAwayError)) throw error;
      await delay(RETRY_MILLIS);
      return null;
    }
  }

  async function take(roomId: string) {
    let answer: [number, string] | null = null;
    while (answer === null) {
      await broker.askUntilAnswered((redis) => redis.ping());
      await returns.settle();
      answer = await tryToTake(roomId);
    }
    const [epoch, detail] = answer;
    if (epoch === 0) throw new NotOwnerError(`room ${roomId} is held`, (JSON.parse(detail) as RoomOwner).address);
    return { epoch, aliveAt: detail === "" ? null : Number(detail) };
  }

  return {
    own: async (roomId) => {
      const { epoch, aliveAt } = await take(roomId);
      const events = await readEvents(broker, roomId);
      const room = { roomId, epoch, events, writtenAt: events.length === 0 ? null : aliveAt };
      const log = createOwnedLog(broker, room, lease, () => {
        if (owned.get(roomId) === log) owned.delete(roomId);
      });
      owned.set(roomId, log);
      return log;
    },
    list: () => broker.askUntilAnswered((redis) => redis.smembers(ROOMS_KEY)),
    remove: async (roomId) => {
      const keys = [ownerKey(roomId), stateKey(roomId), logKey(roomId), ROOMS_KEY];
      const isRemoved = await broker.insist(REMOVE_ROOM, keys, [owner.address, roomId]);
      if (isRemoved === 0) throw new NotOwnerError(`room ${roomId} is held`);
      owned.delete(roomId);
    },
    watch: broker.watch,
    close: async () => {
      clearInterval(renewal);
      stopWatching();
      returns.stop();
      const closed = Promise.all([...owned.values()].map((log) => log.close()));
      // Without the broker there is no end to wait for: what is not written by then is refused.
      await Promise.race([closed, delay(options.closeMillis, undefined, { ref: false })]);
      await broker.close();
      await closed;
    },
  };
}

/** Everything in a room's log, in the order it was written. */
async function readEvents(broker: Broker, roomId: string): Promise<RoomEvent[]> {
  const events: RoomEvent[] = [];
  for (let start = "-"; ; ) {
    const question = (redis: Redis) => redis.xrange(logKey(roomId), start, "+", "COUNT", PAGE_ENTRIES);
    const page = await broker.askUntilAnswered(question);
    for (const [, fields] of page) events.push(...eventsOf(fields));
    const last = page.at(-1);
    if (!last || page.length < PAGE_ENTRIES) return events;
    start = `(${last[0]}`;
  }
}

/** @param fields names and values by turns, as `APPEND_BATCH` writes them */
function eventsOf(fields: readonly string[]): RoomEvent[] {
  const fieldOf = (name: string) => fields[fields.indexOf(name) + 1] ?? "";
  const head = { jv: Number(fieldOf("jv")), epoch: Number(fieldOf("epoch")) };
  const entries = (JSON.parse(fieldOf("events")) as unknown[]).map((event) => upcast({ ...head, event }));
  return entries.flatMap((entry) => ("event" in entry ? [entry.event] : []));
}

/** While the broker was away every lease may have lapsed, though the owners live: they get a moment to renew theirs. */
function followReturns(broker: Broker, now: () => number) {
  let returnedAt: number | null = null;
  const stop = broker.watch((isReachable) => {
    if (isReachable) returnedAt = now();
  });
  return {
    stop,
    settle: async () => {
      const rest = returnedAt === null ? 0 : returnedAt + GRACE_MILLIS - now();
      if (rest > 0) await delay(rest);
    },
  };
}
