import type { Reply, Request } from "../../domain/classroom/messages";
import { createServerClock } from "./server-clock";

const REPLY_MILLIS = 5000;
/** A line that was asleep answers within this, or is taken for dead. */
const ALIVE_MILLIS = 1500;
const PROBES = 5;
const PROBE_GAP_MILLIS = 200;
const PROBE_EVERY_MILLIS = 30_000;

type Ask = (message: Request, timeoutMillis: number) => Promise<Reply | null>;

/** Keeps the server's clock by asking for it: five times on entering and on waking, then every 30 seconds. */
export class ServerTime {
  readonly #clock;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;

  constructor(
    private readonly ask: Ask,
    private readonly elapsedMillis: () => number,
  ) {
    this.#clock = createServerClock(elapsedMillis);
  }

  now(): number {
    return this.#clock.now();
  }

  guess(serverNow: number): void {
    this.#clock.guess(serverNow);
  }

  /** Asks a few times in a row, and then now and again. */
  async measure(times = PROBES): Promise<void> {
    clearTimeout(this.#timer);
    await this.#probe(REPLY_MILLIS);
    if (this.#isStopped) return;
    const millis = times > 1 ? PROBE_GAP_MILLIS : PROBE_EVERY_MILLIS;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.measure(Math.max(1, times - 1)), millis);
  }

  /** Is the line still there after the device slept? Measures anew if so: its elapsed time may have stood still. */
  async isAlive(): Promise<boolean> {
    this.#clock.distrust();
    const isAlive = await this.#probe(ALIVE_MILLIS);
    if (isAlive) void this.measure(PROBES - 1);
    return isAlive;
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  async #probe(timeoutMillis: number): Promise<boolean> {
    const sentAt = this.elapsedMillis();
    const reply = await this.ask({ type: "time" }, timeoutMillis);
    if (reply?.ok && reply.type === "time") this.#clock.measure(sentAt, reply.now);
    return reply !== null;
  }
}
