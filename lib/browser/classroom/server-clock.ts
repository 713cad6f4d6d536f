import type { EpochMs } from "../../domain/shared/time";

/** Latest measurements that count: an old one must not outweigh a drifting clock. */
const SAMPLES = 5;

interface Sample {
  /** Server time minus the device's elapsed time, milliseconds. */
  readonly offset: number;
  readonly roundTripMillis: number;
}

/** The server's clock, told from the device's elapsed time, which no setting of its clock can change. */
export interface ServerClock {
  now(): EpochMs;
  /** Takes a message's time for the server's, until something was measured: it is late by one way. */
  guess(serverNow: EpochMs): void;
  /** Counts a question to the server and its reply; of the last five the quickest is believed. */
  measure(sentAtMillis: number, serverNow: EpochMs): void;
  /** The device slept, and its elapsed time may have stood still: only what is measured from now on counts. */
  distrust(): void;
}

/** @param elapsedMillis monotonic time of the device, from any start */
export function createServerClock(elapsedMillis: () => number): ServerClock {
  let samples: readonly Sample[] = [];
  let offset: number | null = null;

  return {
    now: () => elapsedMillis() + (offset ?? 0),
    guess: (serverNow) => {
      if (samples.length === 0) offset = serverNow - elapsedMillis();
    },
    measure: (sentAtMillis, serverNow) => {
      const receivedAtMillis = elapsedMillis();
      const sample: Sample = {
        offset: serverNow - (sentAtMillis + receivedAtMillis) / 2,
        roundTripMillis: receivedAtMillis - sentAtMillis,
      };
      samples = [...samples, sample].slice(-SAMPLES);
      offset = samples.reduce((best, one) => (one.roundTripMillis < best.roundTripMillis ? one : best)).offset;
    },
    distrust: () => {
      samples = [];
    },
  };
}
