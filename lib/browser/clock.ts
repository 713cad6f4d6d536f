import type { Clock } from "../../components/shell/services";
import { MINUTE_MILLIS } from "../domain/shared/time";

let zone: string | undefined;
let readAt = Number.NEGATIVE_INFINITY;

/** Asking the browser costs milliseconds on a slow phone, and a journey to another zone takes more than a minute. */
function timeZone(): string {
  const now = Date.now();
  if (zone === undefined || Math.abs(now - readAt) >= MINUTE_MILLIS) {
    zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    readAt = now;
  }
  return zone;
}

export const systemClock: Clock = { now: () => Date.now(), timeZone };
