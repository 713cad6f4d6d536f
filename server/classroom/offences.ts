const WINDOW_MILLIS = 60_000;

/** How often something happened by each key in the last minute, roughly: counts halve when it is over. */
class MinuteCounts {
  private readonly counts = new Map<string, { count: number; since: number }>();

  add(key: string, now: number): number {
    const count = this.of(key, now) + 1;
    this.counts.set(key, { count, since: this.counts.get(key)?.since ?? now });
    return count;
  }

  of(key: string, now: number): number {
    const entry = this.counts.get(key);
    if (!entry) return 0;
    while (now - entry.since >= WINDOW_MILLIS && entry.count > 0) {
      entry.count = Math.floor(entry.count / 2);
      entry.since += WINDOW_MILLIS;
    }
    if (entry.count === 0) this.counts.delete(key);
    return entry.count;
  }

  forget(now: number): void {
    for (const key of [...this.counts.keys()]) this.of(key, now);
  }
}

const FREE_FAILURES = 20;
const ALARMING_FAILURES = 100;
const LONGEST_DELAY_MILLIS = 8000;
const EVERYWHERE = "";

/**
 * Codes and secrets that were wrong. A whole school may share one address: what is right is never held up, and wrong
 * ones only after twenty a minute.
 */
export class WrongKeys {
  private readonly failures = new MinuteCounts();
  private alarmedAt = Number.NEGATIVE_INFINITY;

  /** @param onAlarm somebody is guessing; called once a minute while it lasts, with the failures of all addresses */
  constructor(private readonly onAlarm: (count: number) => void) {}

  /** Notes one, and tells how many milliseconds its refusal is to wait. */
  add(address: string, now: number): number {
    const everywhere = this.failures.add(EVERYWHERE, now);
    if (everywhere >= ALARMING_FAILURES && now - this.alarmedAt >= WINDOW_MILLIS) {
      this.alarmedAt = now;
      this.onAlarm(everywhere);
    }
    const excess = this.failures.add(address, now) - FREE_FAILURES;
    return excess <= 0 ? 0 : Math.min(LONGEST_DELAY_MILLIS, 1000 * 2 ** Math.floor((excess - 1) / FREE_FAILURES));
  }

  forget(now: number): void {
    this.failures.forget(now);
  }
}

const DELAY_PER_CUT_MILLIS = 100;
const LONGEST_GREETING_MILLIS = 1000;
const FIRST_BAN_MILLIS = 1000;
const LONGEST_BAN_MILLIS = 60_000;

/** Connections that were cut off, and how slowly whoever made them may come back. */
export class Cuts {
  private readonly byAddress = new MinuteCounts();
  private readonly bySecret = new MinuteCounts();
  private readonly banned = new Map<string, number>();

  add(address: string, secretHash: string | null, now: number): void {
    this.byAddress.add(address, now);
    if (secretHash === null) return;
    const millis = FIRST_BAN_MILLIS * 2 ** (this.bySecret.add(secretHash, now) - 1);
    this.banned.set(secretHash, now + Math.min(LONGEST_BAN_MILLIS, millis));
  }

  /** Milliseconds that a new connection waits. A second at most: honest students may share the address. */
  greetingDelay(address: string, now: number): number {
    return Math.min(LONGEST_GREETING_MILLIS, this.byAddress.of(address, now) * DELAY_PER_CUT_MILLIS);
  }

  /** Milliseconds for which a secret is not taken; 0 where it is. */
  banMillis(secretHash: string, now: number): number {
    return Math.max(0, (this.banned.get(secretHash) ?? 0) - now);
  }

  forget(now: number): void {
    this.byAddress.forget(now);
    this.bySecret.forget(now);
    for (const [secretHash, until] of this.banned) if (until <= now) this.banned.delete(secretHash);
  }
}
