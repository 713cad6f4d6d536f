import { setTimeout as delay } from "node:timers/promises";
import type { RoomEvent } from "../../lib/domain/classroom/room-events";
import { type Broker, BrokerAwayError } from "./redis-broker";
import { logKey, ownerKey, stateKey } from "./redis-keys";
import { APPEND_BATCH, RELEASE_ROOM, RENEW_LEASE, STALE } from "./redis-scripts";
import { NotOwnerError, type OwnedLog } from "./room-log";
import { LOG_VERSION } from "./upcasters";

/** What arrives so close together is written as one. */
const BATCH_MILLIS = 3;
const BATCH_CHARACTERS = 256_000;
/** How long a batch is kept after it was written, for a broker that comes back without its last moments. */
const KEPT_MILLIS = 10_000;

/** The room as its owner took it. */
export interface TakenRoom {
  readonly roomId: string;
  readonly epoch: number;
  readonly events: readonly RoomEvent[];
  readonly writtenAt: number | null;
}

/** How its owner is known to the other servers. */
export interface Lease {
  /** A `RoomOwner` as JSON. */
  readonly owner: string;
  readonly millis: number;
  now(): number;
}

export interface RenewableLog extends OwnedLog {
  /** Prolongs the lease, as far as the broker can be reached. */
  renew(): Promise<void>;
}

interface Call {
  /** JSON of the events, without brackets. */
  readonly events: string;
  resolve(): void;
  reject(error: unknown): void;
}

interface Batch {
  readonly number: number;
  readonly events: string;
  readonly at: number;
}

/**
 * The log of a room that this server has taken.
 *
 * @param onEnded called when nothing more can be written to it
 */
export function createOwnedLog(broker: Broker, room: TakenRoom, lease: Lease, onEnded: () => void): RenewableLog {
  const { roomId, epoch } = room;
  const writer = createBatchWriter(broker, room, lease);
  const calls: Call[] = [];
  let writing: Promise<void> | null = null;
  let failure: unknown = null;

  function fail(error: unknown, affected: readonly Call[]): void {
    failure ??= error;
    onEnded();
    for (const call of [...affected, ...calls.splice(0)]) call.reject(failure);
  }

  async function writeCalls(): Promise<void> {
    while (calls.length > 0) {
      await delay(BATCH_MILLIS);
      const together = takeBatch(calls);
      try {
        await writer.write(`[${together.map((call) => call.events).join(",")}]`);
        for (const call of together) call.resolve();
      } catch (error) {
        fail(error, together);
      }
    }
    writing = null;
  }

  return {
    epoch,
    events: room.events,
    writtenAt: room.writtenAt,
    append: (events) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        if (events.length === 0) return resolve();
        calls.push({ events: events.map((event) => JSON.stringify(event)).join(","), resolve, reject });
        writing ??= writeCalls();
      }),
    renew: async () => {
      try {
        await writer.renew();
      } catch (error) {
        if (!(error instanceof BrokerAwayError)) fail(error, []);
      }
    },
    close: async () => {
      await writing;
      failure ??= new NotOwnerError(`this server has let room ${roomId} go`);
      onEnded();
      await release(broker, roomId, epoch);
    },
  };
}

/** The first calls, as many as go into one batch; each stays whole. */
function takeBatch(calls: Call[]): Call[] {
  let characters = 0;
  const tooMany = calls.findIndex((call, index) => {
    characters += call.events.length;
    return index > 0 && characters > BATCH_CHARACTERS;
  });
  return calls.splice(0, tooMany === -1 ? calls.length : tooMany);
}

/** Lets another server take the room at once; if it cannot be told, the lease ends by itself. */
async function release(broker: Broker, roomId: string, epoch: number): Promise<void> {
  try {
    await broker.attempt(RELEASE_ROOM, [ownerKey(roomId), stateKey(roomId)], [epoch]);
  } catch (error) {
    if (!(error instanceof BrokerAwayError)) throw error;
  }
}

/** Writes batches one after another, each once, however often the broker has to be asked. */
function createBatchWriter(broker: Broker, { roomId, epoch }: TakenRoom, lease: Lease) {
  let written = 0;
  let kept: readonly Batch[] = [];

  function checked(answer: unknown): number {
    if (answer === STALE) throw new NotOwnerError(`room ${roomId} has another owner than that of epoch ${epoch}`);
    return Number(answer);
  }

  async function putUpTo(number: number, first: number): Promise<void> {
    for (let next = first; next <= number; ) {
      const batch = kept.find((candidate) => candidate.number === next);
      if (!batch) throw new Error(`the broker has lost batch ${next} of room ${roomId}`);
      const values = [epoch, next, LOG_VERSION, batch.events, lease.now()];
      const answer = await broker.insist(APPEND_BATCH, [stateKey(roomId), logKey(roomId)], values);
      next = checked(answer) + 1;
    }
  }

  return {
    write: async (events: string) => {
      const batch = { number: written + 1, events, at: lease.now() };
      kept = [...kept.filter((old) => old.at > batch.at - KEPT_MILLIS), batch];
      await putUpTo(batch.number, batch.number);
      written = batch.number;
    },
    renew: async () => {
      const expected = written;
      const keys = [ownerKey(roomId), stateKey(roomId)];
      const last = checked(await broker.attempt(RENEW_LEASE, keys, [epoch, lease.owner, lease.millis, lease.now()]));
      if (last < expected) await putUpTo(expected, last + 1);
    },
  };
}
