import { once } from "node:events";
import { availableParallelism } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";

const WORKER_PATH = path.resolve("scripts", "bench", "scheduling-gap-worker.mjs");

/** An idle machine takes a few percent away; one other busy program takes a third of two cores. */
const BUSY_SHARE = 0.1;
/** A nap of ten milliseconds that lasts this much longer means that the whole machine stood still. */
const STALL_MILLIS = 250;
const SPIN_MILLIS = 500;
const NAP_MILLIS = 10;
const ATTEMPTS = 5;
const PAUSE_MILLIS = 2000;

/** Finds out whether the machine gives its time to other programs, by its own scheduling gaps. */
export interface SchedulingGaps {
  /** Waits a little for quiet; then why durations cannot be trusted now, or `null` if they can. */
  reasonBusyNow(): Promise<string | null>;
  /** Watches beside a benchmark; the returned function ends that and says why it cannot be trusted, or `null`. */
  watch(): () => Promise<string | null>;
}

async function answerOf(worker: Worker): Promise<number> {
  const [answer] = (await once(worker, "message")) as [number];
  return answer;
}

/** The share of all cores that other programs took while we asked for the whole of each, 0 to 1. */
async function lostShare(): Promise<number> {
  const spinners = Array.from(
    { length: availableParallelism() },
    () => new Worker(WORKER_PATH, { workerData: { mode: "spin", durationMillis: SPIN_MILLIS } }),
  );
  const shares = await Promise.all(spinners.map(answerOf));
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

async function reasonBusyNow(): Promise<string | null> {
  let share = await lostShare();
  for (let attempt = 1; attempt < ATTEMPTS && share > BUSY_SHARE; attempt++) {
    await sleep(PAUSE_MILLIS);
    share = await lostShare();
  }
  return share > BUSY_SHARE ? `other programs take ${Math.round(share * 100)} % of the processor` : null;
}

function watch(): () => Promise<string | null> {
  const bell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const watcher = new Worker(WORKER_PATH, { workerData: { mode: "nap", bell, napMillis: NAP_MILLIS } });
  const answer = answerOf(watcher);
  return async () => {
    Atomics.store(bell, 0, 1);
    Atomics.notify(bell, 0);
    const longestMillis = await answer;
    return longestMillis > STALL_MILLIS ? `the machine stood still for ${Math.round(longestMillis)} ms` : null;
  };
}

export const schedulingGaps: SchedulingGaps = { reasonBusyNow, watch };
