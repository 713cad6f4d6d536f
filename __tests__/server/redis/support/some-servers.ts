import type { RoomEvent } from "../../../../lib/domain/classroom/room-events";
import { openRedisRooms, type RedisRooms } from "../../../../server/room-log/redis-rooms";
import { type StartedRedis, startRedis } from "./a-redis";

/** Short, so that a test need not wait long for a lease to end. */
export const LEASE_MILLIS = 600;
export const ROOM = "0123456789abcdef0123456789abcdef";

/** An answer that can be told from every other by its number. */
export function answer(number: number): RoomEvent {
  return { type: "answered", at: number, seatId: `seat ${number}`, question: 0, round: 1, optionIds: ["甲"] };
}

/** The numbers of answers, in their order. */
export const numbersOf = (events: readonly RoomEvent[]) => events.map((event) => event.at);

export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

export interface SomeServers {
  readonly redis: StartedRedis;
  /** Starts a server with that name in its address; it is closed with the others. */
  open(name: string, leaseMillis?: number): Promise<RedisRooms>;
  close(): Promise<void>;
}

/** A broker, and the servers that share it. */
export async function someServers(): Promise<SomeServers> {
  const redis = await startRedis();
  const opened: RedisRooms[] = [];
  return {
    redis,
    open: async (name, leaseMillis = LEASE_MILLIS) => {
      const rooms = await openRedisRooms({ url: redis.url, publicAddress: addressOf(name) }, leaseMillis);
      opened.push(rooms);
      return rooms;
    },
    close: async () => {
      await Promise.all(opened.map((rooms) => rooms.log.close()));
      await redis.stop();
    },
  };
}

export const addressOf = (name: string) => `https://class.example/at/${name}/`;
