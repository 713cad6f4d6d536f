import { setTimeout as delay } from "node:timers/promises";
import type { Redis } from "ioredis";
import { complain, say } from "../log";
import { KEY_PREFIX, PROBE_KEY } from "./redis-keys";
import { PROBE, type Script } from "./redis-scripts";

/** The broker cannot be reached, or cannot write now. */
export class BrokerAwayError extends Error {
  override readonly name = "BrokerAwayError";
}

export interface Broker {
  /** Runs a script once. @throws {BrokerAwayError} and then it may have run or not */
  attempt(script: Script, keys: readonly string[], values: readonly (string | number)[]): Promise<unknown>;
  /**
   * Runs a script until its answer arrives, so it may run more than once.
   *
   * @throws {BrokerAwayError} when the broker is closed before
   */
  insist(script: Script, keys: readonly string[], values: readonly (string | number)[]): Promise<unknown>;
  /** Asks once. @throws {BrokerAwayError} */
  ask<T>(question: (redis: Redis) => Promise<T>): Promise<T>;
  /** Asks until the answer arrives. @throws {BrokerAwayError} when the broker is closed before */
  askUntilAnswered<T>(question: (redis: Redis) => Promise<T>): Promise<T>;
  /** Told at every change, reachable at first; returns the way to stop. */
  watch(onReachable: (isReachable: boolean) => void): () => void;
  close(): Promise<void>;
}

const RECONNECT_MILLIS = { first: 50, most: 500 };
/** A broker that answers nothing for so long is given up, and connected to anew. */
const SILENCE_MILLIS = 2_000;
const RETRY_MILLIS = 200;
/** What a living broker says while it cannot write: it loads, it was demoted, its disk or memory is full. */
const PASSING = /^(LOADING|READONLY|MISCONF|OOM|BUSY|TRYAGAIN|MASTERDOWN|NOREPLICAS|CLUSTERDOWN|UNBLOCKED)\b/;

/** Connects to the broker, and again whenever it was away. Resolves after the first try, whatever came of it. */
export async function openBroker(url: string): Promise<Broker> {
  // Loaded only where REDIS_URL is set: a teacher's laptop needs none of it.
  const { Redis, ReplyError } = await import("ioredis");
  const redis = new Redis(url, {
    keyPrefix: KEY_PREFIX,
    // Whatever is under way when the connection breaks fails at once: we know what may be run again, ioredis does not.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    socketTimeout: SILENCE_MILLIS,
    retryStrategy: (times) => Math.min(RECONNECT_MILLIS.first * times, RECONNECT_MILLIS.most),
  });
  const reach = followReach(redis);
  let isClosed = false;
  let isProbing = false;
  await reach.firstTry;

  async function once<T>(command: () => Promise<T>): Promise<T> {
    try {
      return await command();
    } catch (cause) {
      if (cause instanceof ReplyError && !PASSING.test((cause as Error).message)) throw cause;
      reach.set(false);
      probeSoon();
      throw new BrokerAwayError("the broker is away", { cause });
    }
  }

  /** A broker that is connected and cannot write says nothing when it can again. */
  function probeSoon(): void {
    if (isProbing || isClosed || redis.status !== "ready") return;
    isProbing = true;
    setTimeout(() => {
      isProbing = false;
      attempt(PROBE, [PROBE_KEY], []).catch(() => {}); // whose failure has called for the next probe
    }, RETRY_MILLIS).unref();
  }

  async function repeatedly<T>(command: () => Promise<T>): Promise<T> {
    let outcome = await outcomeOf(command);
    while ("away" in outcome) {
      if (isClosed) throw outcome.away;
      await (redis.status === "ready" ? delay(RETRY_MILLIS) : reach.nextChange());
      outcome = await outcomeOf(command);
    }
    return outcome.answer;
  }

  async function attempt(...[script, keys, values]: Parameters<Broker["attempt"]>): Promise<unknown> {
    const answer = await once(() => runScript(redis, script, keys, values));
    reach.set(redis.status === "ready"); // a script writes: what only reads would succeed on a full disk too
    return answer;
  }

  return {
    attempt,
    insist: (...run) => repeatedly(() => attempt(...run)),
    ask: (question) => once(() => question(redis)),
    askUntilAnswered: (question) => repeatedly(() => once(() => question(redis))),
    watch: reach.watch,
    close: async () => {
      isClosed = true;
      redis.disconnect();
      reach.end();
    },
  };
}

async function outcomeOf<T>(command: () => Promise<T>): Promise<{ answer: T } | { away: BrokerAwayError }> {
  try {
    return { answer: await command() };
  } catch (error) {
    if (error instanceof BrokerAwayError) return { away: error };
    throw error;
  }
}

async function runScript(redis: Redis, script: Script, keys: readonly string[], values: readonly (string | number)[]) {
  try {
    return await redis.evalsha(script.sha, keys.length, ...keys, ...values);
  } catch (error) {
    // A broker that was started anew has forgotten its scripts.
    if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
    return redis.eval(script.lua, keys.length, ...keys, ...values);
  }
}

/** Whether the broker can be written to, from its connection's events and from what its users met. */
function followReach(redis: Redis) {
  let isReachable = true;
  const watchers = new Set<(isReachable: boolean) => void>();
  let wakers: (() => void)[] = [];
  let isTroubleTold = false;

  const wake = () => {
    for (const waker of wakers.splice(0)) waker();
  };
  const set = (next: boolean) => {
    if (next === isReachable) return;
    isReachable = next;
    for (const watcher of watchers) watcher(next);
  };

  redis.on("ready", () => {
    if (isTroubleTold) say("Redis is back.");
    isTroubleTold = false;
    set(true);
    wake();
  });
  redis.on("close", () => set(false));
  redis.on("error", (error: Error) => {
    if (!isTroubleTold) complain(`Redis cannot be reached: ${error.message || error.name}`);
    isTroubleTold = true;
  });

  return {
    firstTry: new Promise<void>((resolve) => {
      redis.once("ready", resolve);
      redis.once("close", resolve);
    }),
    set,
    watch: (watcher: (isReachable: boolean) => void) => {
      watchers.add(watcher);
      if (!isReachable) watcher(false);
      return () => watchers.delete(watcher);
    },
    nextChange: () => new Promise<void>((resolve) => wakers.push(resolve)),
    end: () => {
      wake();
      wakers = [];
      watchers.clear();
    },
  };
}
