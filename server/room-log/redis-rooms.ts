import { randomBytes } from "node:crypto";
import type { RoomDirectory } from "../room-directory";
import { createRedisRoomDirectory } from "../room-directory-redis";
import { openBroker } from "./redis-broker";
import { createRedisRoomLog } from "./redis-room-log";
import type { RedisSettings } from "./redis-settings";
import type { RoomLog } from "./room-log";

/** With three renewals in it, a class waits at most this long for another server, and reconnects meanwhile. */
const LEASE_MILLIS = 3_000;
const CLOSE_MILLIS = 2_000;

/** What one server needs to share its rooms with others. */
export interface RedisRooms {
  /** Closing it ends the directory too. */
  readonly log: RoomLog;
  readonly directory: RoomDirectory;
}

/** Joins the servers that share a broker; whether it can be reached or not. */
export async function openRedisRooms(
  { url, publicAddress }: RedisSettings,
  leaseMillis = LEASE_MILLIS,
): Promise<RedisRooms> {
  const broker = await openBroker(url);
  const owner = { serverId: randomBytes(8).toString("hex"), address: publicAddress };
  return {
    log: createRedisRoomLog(broker, { owner, leaseMillis, closeMillis: CLOSE_MILLIS, now: Date.now }),
    directory: createRedisRoomDirectory(broker, publicAddress),
  };
}
