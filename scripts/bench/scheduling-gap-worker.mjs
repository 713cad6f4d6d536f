import { parentPort, workerData } from "node:worker_threads";

/** A step of the clock longer than this, in a loop that does nothing else, is time given to another program. */
const GAP_MILLIS = 0.5;

/** Holds a core and adds up the time that was taken away. */
function spin(durationMillis) {
  const startedAt = performance.now();
  let previous = startedAt;
  let lostMillis = 0;
  while (previous < startedAt + durationMillis) {
    const now = performance.now();
    if (now - previous > GAP_MILLIS) lostMillis += now - previous;
    previous = now;
  }
  return lostMillis / (previous - startedAt);
}

/** Sleeps in short naps until woken, and remembers the longest oversleeping. */
function nap(bell, napMillis) {
  let longestMillis = 0;
  for (;;) {
    const startedAt = performance.now();
    if (Atomics.wait(bell, 0, 0, napMillis) !== "timed-out") return longestMillis;
    longestMillis = Math.max(longestMillis, performance.now() - startedAt - napMillis);
  }
}

const { mode, durationMillis, bell, napMillis } = workerData;
parentPort.postMessage(mode === "spin" ? spin(durationMillis) : nap(bell, napMillis));
