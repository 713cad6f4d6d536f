import type { IncomingMessage, ServerResponse } from "node:http";
import { classReport } from "../../lib/domain/classroom/class-report";
import type { Reply } from "../../lib/domain/classroom/messages";
import { parseClientMessage } from "../../lib/domain/classroom/protocol";
import type { Room } from "../../lib/domain/classroom/room";
import { securityHeaders } from "../security-headers";
import type { Doorkeeper } from "./doorkeeper";
import { type Journal, kindOf } from "./journal";
import type { Metrics } from "./metrics";
import type { RoomRegistry } from "./room-registry";

const LARGEST_QUIZ_BYTES = 1024 * 1024;
/** Quizzes that are read at once: so much memory, whoever sends them. */
const BODIES_AT_ONCE = 8;

export interface LiveRequestOptions {
  readonly basePath: string;
  readonly doorkeeper: Doorkeeper;
  readonly metrics: Metrics;
  readonly journal: Journal;
  /** `null` while rooms are still being taken up. */
  readonly registry: () => RoomRegistry | null;
  readonly connectionCount: () => number;
  readonly addresses: () => { readonly urls: readonly string[]; readonly appUrl: string | null };
}

interface Answer {
  readonly status: number;
  readonly type: "application/json" | "text/plain; charset=utf-8";
  readonly body: string;
}

const json = (status: number, value: unknown): Answer => ({
  status,
  type: "application/json",
  body: JSON.stringify(value),
});
const text = (status: number, body: string): Answer => ({ status, type: "text/plain; charset=utf-8", body });

const NOT_READY = text(503, "starting\n");
const NOT_FOUND = text(404, "Not found\n");

/** What is asked for under `/live/` besides the connections themselves. */
export class LiveRequests {
  private bodyCount = 0;

  constructor(private readonly options: LiveRequestOptions) {}

  /** @returns whether the request was one of these; then it is answered */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const [path = ""] = (request.url ?? "").split("?");
    const prefix = `${this.options.basePath}/live/`;
    if (!path.startsWith(prefix)) return false;
    void this.answer(path.slice(prefix.length), request).then(
      (answer) => send(response, answer),
      (error: unknown) => {
        this.options.metrics.add("failures_total");
        this.options.journal.warn("request-failed", { type: "http", kind: kindOf(error) });
        send(response, json(503, { ok: false, error: "not-saved" } satisfies Reply));
      },
    );
    return true;
  }

  private async answer(name: string, request: IncomingMessage): Promise<Answer> {
    const isReading = request.method === "GET" || request.method === "HEAD";
    if (isReading && name === "health") return this.health();
    if (!this.options.doorkeeper.isOwn(request)) return text(403, "Not a page of this server\n");
    if (isReading) return this.read(name, request);
    if (request.method === "POST" && name === "rooms") return this.create(request);
    return NOT_FOUND;
  }

  private async read(name: string, request: IncomingMessage): Promise<Answer> {
    switch (name) {
      case "metrics":
        return this.metrics();
      case "addresses":
        return json(200, this.options.addresses());
      case "report":
        return this.report(request);
      default:
        return NOT_FOUND;
    }
  }

  private health(): Answer {
    const registry = this.options.registry();
    if (!registry) return NOT_READY;
    return registry.isLogReachable ? text(200, "ok\n") : text(503, "rooms cannot be written to\n");
  }

  private metrics(): Answer {
    const registry = this.options.registry();
    if (!registry) return NOT_READY;
    const { roomCount: rooms, isLogReachable: logReachable } = registry;
    return text(200, this.options.metrics.text({ rooms, connections: this.options.connectionCount(), logReachable }));
  }

  /** A class's report, for whoever has its host's secret: with hundreds of names it is more than a connection carries. */
  private async report(request: IncomingMessage): Promise<Answer> {
    const { doorkeeper } = this.options;
    const registry = this.options.registry();
    if (!registry) return NOT_READY;
    const roomId = /[?&]room=([0-9a-f]{32})$/.exec(request.url ?? "")?.[1] ?? "";
    const secret = /^Bearer ([0-9a-f]{32})$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
    const host = await registry.byId(roomId);
    if ("error" in host && host.error === "elsewhere") return json(421, { ok: false, ...host } satisfies Reply);
    if (!("error" in host) && host.personOf(secret)?.role === "host") return json(200, classReport(host.room));
    await doorkeeper.refuseKey(doorkeeper.addressOf(request));
    return json(404, { ok: false, error: "unknown-room" } satisfies Reply);
  }

  /** Opens a room: a quiz is larger than anything that a connection may send. */
  private async create(request: IncomingMessage): Promise<Answer> {
    const { doorkeeper } = this.options;
    const registry = this.options.registry();
    if (!registry) return NOT_READY;
    if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) return text(415, "JSON only\n");
    const tooMany = json(429, { ok: false, error: "too-many", retryAfterMillis: 1000 } satisfies Reply);
    if (this.bodyCount >= BODIES_AT_ONCE || !doorkeeper.mayCreate(doorkeeper.addressOf(request))) return tooMany;
    this.bodyCount += 1;
    const body = await bodyOf(request).finally(() => {
      this.bodyCount -= 1;
    });
    if (body === null) return text(413, "Too large\n");
    const message = parseClientMessage(parsed(body));
    if (message?.type !== "create") return json(400, { ok: false, error: "invalid-message" } satisfies Reply);
    const reply = await registry.create(message.quiz as Room["quiz"], message.settings);
    return json(reply.ok ? 201 : 503, reply);
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null; // no message, and refused as such
  }
}

/** @returns `null` for a body that is too large; the rest of it is not read */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > LARGEST_QUIZ_BYTES) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, {
    ...securityHeaders(null, false),
    "cache-control": "no-store",
    "content-type": type,
    "content-length": Buffer.byteLength(body),
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}
