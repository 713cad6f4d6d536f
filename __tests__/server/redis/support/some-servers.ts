import { openRedisRooms, type RedisRooms } from "../../../../server/room-log/redis-rooms";
import { type StartedRedis, startRedis } from "./a-redis";
import { addressOf } from "./room-fixtures";

/** Short, so that a test need not wait long for a lease to end. */
export const LEASE_MILLIS = 600;

export interface SomeServers {
  readonly redis: StartedRedis;
  /** Starts a server with that name in its address; it is closed with the others. */
  open(name: string, leaseMillis?: number, url?: string): Promise<RedisRooms>;
  close(): Promise<void>;
}

/** A broker, and the servers that share it. */
export async function someServers(): Promise<SomeServers> {
  const redis = await startRedis();
  const opened: RedisRooms[] = [];
  return {
    redis,
    open: async (name, leaseMillis = LEASE_MILLIS, url = redis.url) => {
      const rooms = await openRedisRooms({ url, publicAddress: addressOf(name) }, leaseMillis);
      opened.push(rooms);
      return rooms;
    },
    close: async () => {
      await Promise.all(opened.map((rooms) => rooms.log.close()));
      await redis.stop();
    },
  };
}
