import type { RoomDirectory } from "./room-directory";
import { DirectoryAwayError } from "./room-directory";
import { type Broker, BrokerAwayError } from "./room-log/redis-broker";
import { codeKey, ownerKey } from "./room-log/redis-keys";
import type { RoomOwner } from "./room-log/redis-room-log";
import { CLAIM_CODE, RELEASE_CODE } from "./room-log/redis-scripts";

/** A code outlives every lesson, and is free again the day after its server was lost for good. */
const CODE_LIFE_MILLIS = 24 * 60 * 60 * 1000;

/** The directory that all servers of one broker share; it ends with the broker. */
export function createRedisRoomDirectory(broker: Broker, address: string): RoomDirectory {
  return {
    claimCode: async (code, roomId) =>
      (await orAway(broker.attempt(CLAIM_CODE, [codeKey(code)], [roomId, CODE_LIFE_MILLIS]))) === 1,
    findRoom: (code) => orAway(broker.ask((redis) => redis.get(codeKey(code)))),
    findOwner: async (roomId) => {
      const text = await orAway(broker.ask((redis) => redis.get(ownerKey(roomId))));
      if (text === null) return { at: "nowhere" };
      const owner = JSON.parse(text) as RoomOwner;
      return owner.address === address ? { at: "here" } : { at: "elsewhere", address: owner.address };
    },
    releaseCode: async (code, roomId) => {
      await orAway(broker.attempt(RELEASE_CODE, [codeKey(code)], [roomId]));
    },
  };
}

async function orAway<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (cause) {
    if (cause instanceof BrokerAwayError) throw new DirectoryAwayError("the directory is away", { cause });
    throw cause;
  }
}
