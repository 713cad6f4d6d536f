import type { IncomingMessage } from "node:http";
import type { Journal } from "./journal";
import type { Metrics } from "./metrics";
import { Cuts, WrongKeys } from "./offences";
import { isOwnRequest } from "./own-hosts";
import { KeyedBuckets } from "./rate-limit";

const ROOMS_PER_SECOND = 1 / 6;
const ROOMS_AT_ONCE = 10;

export interface DoorkeeperOptions {
  /** Names by which browsers know this server, besides its addresses. */
  readonly hostNames: readonly string[];
  /** A reverse proxy in front of this server tells whom a request came from. */
  readonly isBehindProxy: boolean;
  readonly metrics: Metrics;
  readonly journal: Journal;
  readonly now: () => number;
}

/** What is known of those who knock, by address and by secret. */
export class Doorkeeper {
  readonly cuts = new Cuts();
  private readonly wrongKeys: WrongKeys;
  private readonly creations = new KeyedBuckets(ROOMS_PER_SECOND, ROOMS_AT_ONCE);

  constructor(private readonly options: DoorkeeperOptions) {
    const { metrics, journal } = options;
    this.wrongKeys = new WrongKeys((count) => {
      metrics.add("guess_alarms_total");
      journal.warn("codes-are-guessed", { perMinute: count });
    });
  }

  addressOf(request: Pick<IncomingMessage, "headers" | "socket">): string {
    const forwarded = this.options.isBehindProxy ? String(request.headers["x-forwarded-for"] ?? "") : "";
    // The last entry is our own proxy's word; those before it are the client's.
    const address = forwarded.split(",").at(-1)?.trim() || request.socket.remoteAddress || "";
    return address.replace(/^::ffff:/, "");
  }

  /** Does it come from a page of ours, or from no page? */
  isOwn(request: Pick<IncomingMessage, "headers">): boolean {
    if (isOwnRequest(request, this.options.hostNames)) return true;
    this.options.metrics.add("foreign_requests_total");
    return false;
  }

  mayCreate(address: string): boolean {
    return this.creations.take(address, this.options.now());
  }

  /** Notes a wrong code or secret; resolves when its refusal may be told. */
  async refuseKey(address: string): Promise<void> {
    this.options.metrics.add("wrong_keys_total");
    const millis = this.wrongKeys.add(address, this.options.now());
    if (millis > 0) await new Promise((resolve) => setTimeout(resolve, millis).unref());
  }

  tidy(): void {
    const now = this.options.now();
    this.cuts.forget(now);
    this.wrongKeys.forget(now);
    this.creations.forget(now);
  }
}
