/** Before every key, so that the broker can serve others too. */
export const KEY_PREFIX = "wengu:";

/** Set of the ids of all rooms with a log. */
export const ROOMS_KEY = "rooms";

/** Stream: one entry for each batch of events. */
export const logKey = (roomId: string) => `room:${roomId}:log`;
/** JSON of a `RoomOwner`, which vanishes when its lease is not renewed. */
export const ownerKey = (roomId: string) => `room:${roomId}:owner`;
/** Hash: `epoch` of the last owner, its last `batch`, and `aliveAt`, when it last wrote or renewed its lease. */
export const stateKey = (roomId: string) => `room:${roomId}:state`;
/** The id of the room that a code leads to. */
export const codeKey = (code: string) => `code:${code}`;
/** Written to see whether the broker can write. */
export const PROBE_KEY = "probe";
