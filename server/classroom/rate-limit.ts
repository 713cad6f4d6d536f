/** Lets so much through a second, and a little more at once. */
export class TokenBucket {
  private tokens: number;
  private filledAt: number;

  /**
   * @param perSecond > 0
   * @param burst     most at once, >= 1
   * @param now       epoch milliseconds
   */
  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
    now: number,
  ) {
    this.tokens = burst;
    this.filledAt = now;
  }

  /** Takes one, if there is one. */
  take(now: number): boolean {
    const elapsedSeconds = Math.max(0, now - this.filledAt) / 1000;
    this.tokens = Math.min(this.burst, this.tokens + elapsedSeconds * this.perSecond);
    this.filledAt = now;
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }

  /** Full again: nobody would notice if it were forgotten. */
  isFull(now: number): boolean {
    return this.tokens + (Math.max(0, now - this.filledAt) / 1000) * this.perSecond >= this.burst;
  }
}

const MESSAGES_PER_SECOND = 5;
const MESSAGES_AT_ONCE = 10;
const MOST_STRIKES = 50;

export type Verdict = "take" | "refuse" | "cut";

/** What one connection may send. Whoever goes on all the same is cut off, because refusing costs time too. */
export class MessageLimit {
  private readonly bucket: TokenBucket;
  private strikes = 0;

  constructor(now: number) {
    this.bucket = new TokenBucket(MESSAGES_PER_SECOND, MESSAGES_AT_ONCE, now);
  }

  take(now: number): Verdict {
    if (this.bucket.take(now)) return "take";
    return this.strike(1);
  }

  /** Holds something against the connection, besides haste. */
  strike(count: number): Verdict {
    this.strikes += count;
    return this.strikes >= MOST_STRIKES ? "cut" : "refuse";
  }
}

/** One bucket for each address or secret; full ones are forgotten. */
export class KeyedBuckets {
  private readonly buckets = new Map<string, TokenBucket>();

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
  ) {}

  take(key: string, now: number): boolean {
    const bucket = this.buckets.get(key) ?? new TokenBucket(this.perSecond, this.burst, now);
    this.buckets.set(key, bucket);
    return bucket.take(now);
  }

  forget(now: number): void {
    for (const [key, bucket] of this.buckets) if (bucket.isFull(now)) this.buckets.delete(key);
  }
}
