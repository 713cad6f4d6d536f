import { createHash } from "node:crypto";

/** Runs whole on the broker, with nothing between its steps. */
export interface Script {
  readonly lua: string;
  readonly sha: string;
}

const script = (lua: string): Script => ({ lua, sha: createHash("sha1").update(lua).digest("hex") });

/** What `APPEND_BATCH` and `RENEW_LEASE` answer to an owner that no longer is one. */
export const STALE = -1;

/**
 * Takes a room unless a server with another address holds it; every taking raises the epoch.
 *
 * KEYS owner, state, rooms. ARGV address, owner as JSON, lease in milliseconds, room.
 * Returns the epoch and when the room was last alive, or 0 and who holds it.
 */
export const TAKE_ROOM = script(`
local holder = redis.call('GET', KEYS[1])
if holder and cjson.decode(holder).address ~= ARGV[1] then return {0, holder} end
local epoch = redis.call('HINCRBY', KEYS[2], 'epoch', 1)
redis.call('HSET', KEYS[2], 'batch', 0)
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
redis.call('SADD', KEYS[3], ARGV[4])
return {epoch, redis.call('HGET', KEYS[2], 'aliveAt') or ''}
`);

/**
 * Writes a batch, if the epoch is the owner's and the batch is the next one. A batch that is there already is not
 * written again; one that comes too early is not written either, since those before it were lost.
 *
 * KEYS state, log. ARGV epoch, batch, version of the events, events as JSON, now.
 * Returns the number of the last batch in the log, or `STALE`.
 */
export const APPEND_BATCH = script(`
local state = redis.call('HMGET', KEYS[1], 'epoch', 'batch')
if state[1] ~= ARGV[1] then return ${STALE} end
local last = tonumber(state[2])
local batch = tonumber(ARGV[2])
if batch ~= last + 1 then return last end
redis.call('XADD', KEYS[2], '*', 'epoch', ARGV[1], 'batch', ARGV[2], 'jv', ARGV[3], 'events', ARGV[4])
redis.call('HSET', KEYS[1], 'batch', ARGV[2], 'aliveAt', ARGV[5])
return batch
`);

/**
 * Prolongs the lease of the owner, even one that has lapsed, unless the room was taken.
 *
 * KEYS owner, state. ARGV epoch, owner as JSON, lease in milliseconds, now.
 * Returns the number of the last batch in the log, or `STALE`.
 */
export const RENEW_LEASE = script(`
local state = redis.call('HMGET', KEYS[2], 'epoch', 'batch')
if state[1] ~= ARGV[1] then return ${STALE} end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
redis.call('HSET', KEYS[2], 'aliveAt', ARGV[4])
return tonumber(state[2])
`);

/** Lets the room go, if the epoch is still the owner's. KEYS owner, state. ARGV epoch. */
export const RELEASE_ROOM = script(`
if redis.call('HGET', KEYS[2], 'epoch') == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1
`);

/**
 * Forgets a room, unless a server with another address holds it.
 *
 * KEYS owner, state, log, rooms. ARGV address, room. Returns 1, or 0 where it is held.
 */
export const REMOVE_ROOM = script(`
local holder = redis.call('GET', KEYS[1])
if holder and cjson.decode(holder).address ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])
redis.call('SREM', KEYS[4], ARGV[2])
return 1
`);

/** Gives a code to a room, or prolongs its own. KEYS code. ARGV room, life in milliseconds. Returns 1, or 0 if taken. */
export const CLAIM_CODE = script(`
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`);

/** Frees a code, if the room still has it. KEYS code. ARGV room. */
export const RELEASE_CODE = script(`
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1
`);

/** Writes something, and no more than that. KEYS probe. */
export const PROBE = script(`
redis.call('SET', KEYS[1], 1, 'PX', 1000)
return 1
`);
