import { type EpochMs, SECOND_MILLIS } from "../../domain/shared/time";

/**
 * How long a server asks to wait before the next try.
 *
 * @param header `Retry-After`: seconds or a date; `null` where there is none or the browser may not see it
 * @returns milliseconds, 0 or more; `null` where the header says nothing
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-retry-after
 */
export function retryAfterMillis(header: string | null, now: EpochMs): number | null {
  const text = header?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * SECOND_MILLIS;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
