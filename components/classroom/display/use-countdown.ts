"use client";
import { useEffect, useState } from "react";
import type { EpochMs } from "../../../lib/domain/shared/time";

const TICK_MILLIS = 200;

/**
 * Whole seconds until a moment of the server's clock.
 *
 * @param serverNow stays the same function between renders
 * @returns >= 0; `null` without a moment
 */
export function useCountdown(until: EpochMs | null, serverNow: () => EpochMs): number | null {
  const [left, setLeft] = useState<{ readonly until: EpochMs; readonly seconds: number } | null>(null);

  useEffect(() => {
    if (until === null) return;
    const look = () => {
      const seconds = Math.max(0, Math.ceil((until - serverNow()) / 1000));
      setLeft((last) => (last?.until === until && last.seconds === seconds ? last : { until, seconds }));
    };
    look();
    const timer = setInterval(look, TICK_MILLIS);
    return () => clearInterval(timer);
  }, [until, serverNow]);

  return until !== null && left?.until === until ? left.seconds : null;
}
