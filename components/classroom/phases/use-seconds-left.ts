"use client";
import { useEffect, useState } from "react";
import type { EpochMs } from "../../../lib/domain/shared/time";
import { SECOND_MILLIS } from "../../../lib/domain/shared/time";

const LOOK_EVERY_MILLIS = 200;

function secondsUntil(moment: EpochMs | null, now: () => EpochMs): number | null {
  return moment === null ? null : Math.max(0, Math.ceil((moment - now()) / SECOND_MILLIS));
}

/**
 * Whole seconds until a moment of the server, rounded up; 0 from then on, `null` without one.
 *
 * @param now the server's time; the same function at every call
 */
export function useSecondsLeft(moment: EpochMs | null, now: () => EpochMs): number | null {
  const [seconds, setSeconds] = useState(() => secondsUntil(moment, now));
  useEffect(() => {
    const look = () => setSeconds(secondsUntil(moment, now));
    look();
    if (moment === null) return;
    const timer = setInterval(look, LOOK_EVERY_MILLIS);
    return () => clearInterval(timer);
  }, [moment, now]);
  return seconds;
}
