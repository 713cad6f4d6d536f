import { openRedisRooms, type RedisRooms } from "../../../../server/room-log/redis-rooms";
import { aLossyWire, type LossyWire } from "./a-lossy-wire";
import { type StartedRedis, startRedis } from "./a-redis";
import { addressOf } from "./room-fixtures";

/** Short, so that a test need not wait long for a lease to end. */
export const LEASE_MILLIS = 600;

export interface SomeServers {
  readonly redis: StartedRedis;
  /** Starts a server with that name in its address; it is closed with the others. */
  open(name: string, leaseMillis?: number, url?: string): Promise<RedisRooms>;
  /** A connection to the broker that can lose answers. */
  wire(): Promise<LossyWire>;
  close(): Promise<void>;
}

/** A broker, and the servers that share it. */
export async function someServers(): Promise<SomeServers> {
  const redis = await startRedis();
  const opened: RedisRooms[] = [];
  const wires: LossyWire[] = [];
  return {
    redis,
    open: async (name, leaseMillis = LEASE_MILLIS, url = redis.url) => {
      const rooms = await openRedisRooms({ url, publicAddress: addressOf(name) }, leaseMillis);
      opened.push(rooms);
      return rooms;
    },
    wire: async () => {
      const wire = await aLossyWire(redis.port);
      wires.push(wire);
      return wire;
    },
    close: async () => {
      await Promise.all(opened.map((rooms) => rooms.log.close()));
      for (const wire of wires) wire.close();
      await redis.stop();
    },
  };
}
