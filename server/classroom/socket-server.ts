import type { Server as HttpServer, IncomingMessage } from "node:http";
import { Server, type Socket } from "socket.io";
import {
  CLASSROOM_PATH,
  MESSAGE_EVENT,
  PROTOCOL_VERSION,
  type Reply,
  type ServerMessage,
} from "../../lib/domain/classroom/messages";
import { parseClientMessage } from "../../lib/domain/classroom/protocol";
import type { Doorkeeper } from "./doorkeeper";
import { type Journal, kindOf } from "./journal";
import type { Metrics } from "./metrics";
import { MessageLimit, TokenBucket } from "./rate-limit";
import type { Person, RoomAudience, RoomLink } from "./room-link";
import type { RoomRegistry } from "./room-registry";
import { Session } from "./session";

/** Nothing that a room's devices send comes near this; quizzes arrive by another door. */
const LARGEST_MESSAGE_BYTES = 4096;
/** A device that reads so slowly is not there. */
const LARGEST_QUEUE = 256 * 1024;
/** The same of a host or a projector: the list of a class of thousands alone is longer than the other. */
const LARGEST_STAGE_QUEUE = 8 * 1024 * 1024;
/** A connection that never says who it is. */
const PATIENCE_MILLIS = 30_000;
/** Packets below those that are messages: more than that no client of ours ever sends. */
const PACKETS_PER_SECOND = 20;
const PACKETS_AT_ONCE = 60;
/** The same before anybody has said anything. */
const STRANGE_PACKETS_PER_SECOND = 40;
const STRANGE_PACKETS_AT_ONCE = 200;
const INVALID_STRIKES = 5;
const WRONG_KEY_STRIKES = 10;

const WRONG_KEYS: ReadonlySet<string> = new Set(["unknown-room", "wrong-secret"]);

type Acknowledge = (reply: Reply) => void;
interface FromServer {
  [MESSAGE_EVENT]: (message: ServerMessage) => void;
}
interface FromClient {
  [MESSAGE_EVENT]: (payload: unknown, acknowledge: unknown) => void;
}
type ClassroomServer = Server<FromClient, FromServer>;
type ClassroomSocket = Socket<FromClient, FromServer>;

/** Rooms that connections are gathered in: those of one room, and those of its stage and its leaders. */
const everybodyOf = (roomId: string) => roomId;
const stageOf = (roomId: string) => `${roomId} stage`;
const leadersOf = (roomId: string) => `${roomId} leaders`;

/** Not reachable yet: see `attachSockets`. */
export function createSocketServer(basePath: string, doorkeeper: Doorkeeper, now: () => number): ClassroomServer {
  return new Server({
    path: `${basePath}${CLASSROOM_PATH}`,
    serveClient: false,
    maxHttpBufferSize: LARGEST_MESSAGE_BYTES,
    pingInterval: 10_000,
    pingTimeout: 8000,
    connectTimeout: 10_000,
    perMessageDeflate: false,
    httpCompression: false,
    destroyUpgrade: false,
    allowRequest: (request, decide) => {
      const millis = doorkeeper.cuts.greetingDelay(doorkeeper.addressOf(request), now());
      if (millis === 0) decide(null, true);
      else setTimeout(() => decide(null, true), millis);
    },
  });
}

export function audienceIn(io: ClassroomServer, roomId: string): RoomAudience {
  return {
    toAll: (message) => void io.to(everybodyOf(roomId)).emit(MESSAGE_EVENT, message),
    toStage: (message) => void io.to(stageOf(roomId)).emit(MESSAGE_EVENT, message),
    toLeaders: (message) => void io.to(leadersOf(roomId)).emit(MESSAGE_EVENT, message),
  };
}

interface SocketServerOptions {
  readonly io: ClassroomServer;
  readonly server: HttpServer;
  readonly registry: RoomRegistry;
  readonly doorkeeper: Doorkeeper;
  readonly metrics: Metrics;
  readonly journal: Journal;
  readonly now: () => number;
}

/** Opens the door to rooms that are all there. */
export function attachSockets(options: SocketServerOptions): void {
  const { io, server, doorkeeper } = options;
  io.attach(server);
  const path = io.path();
  server.on("upgrade", (request: IncomingMessage, socket) => {
    if ((request.url ?? "").split("?")[0]?.replace(/\/$/, "") === path) return;
    socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
  // For every request, those of a known connection too.
  io.engine.use((request: IncomingMessage, _response: unknown, next: (error?: Error) => void) => {
    next(doorkeeper.isOwn(request) ? undefined : new Error("a page of another site"));
  });
  io.engine.on("connection", (line: Line) => watchLine(line, options));
  io.on("connection", (socket) => {
    const connection = new Connection(socket, options);
    connection.listen();
  });
}

type Line = ClassroomSocket["conn"];

/** Cuts a line off that says much before, or beside, what a room's devices say. */
function watchLine(line: Line, { doorkeeper, metrics, now }: SocketServerOptions): void {
  const packets = new TokenBucket(STRANGE_PACKETS_PER_SECOND, STRANGE_PACKETS_AT_ONCE, now());
  const onPacket = () => {
    if (packets.take(now())) return;
    line.off("packet", onPacket);
    metrics.add("cut_connections_total");
    doorkeeper.cuts.add(doorkeeper.addressOf(line.request), null, now());
    line.close(true);
  };
  line.on("packet", onPacket);
}

/** One socket: what it may send, and what becomes of it. */
class Connection {
  private readonly session: Session;
  private readonly limit: MessageLimit;
  private readonly packets: TokenBucket;
  private readonly address: string;
  private queuedLength = 0;
  private largestQueue = LARGEST_QUEUE;
  private isCut = false;

  constructor(
    private readonly socket: ClassroomSocket,
    private readonly options: SocketServerOptions,
  ) {
    const { registry, doorkeeper, metrics, now } = options;
    this.limit = new MessageLimit(now());
    this.packets = new TokenBucket(PACKETS_PER_SECOND, PACKETS_AT_ONCE, now());
    this.address = doorkeeper.addressOf(socket.request);
    const link: RoomLink = {
      send: (message) => void socket.emit(MESSAGE_EVENT, message),
      end: () => void socket.disconnect(true),
    };
    this.session = new Session({
      address: this.address,
      registry,
      doorkeeper,
      metrics,
      now,
      link: () => (socket.connected ? link : null),
      onPlaced: (roomId, person) => this.gather(roomId, person),
    });
  }

  listen(): void {
    const { socket } = this;
    const timer = setTimeout(() => {
      if (this.session.secretHash === null) socket.disconnect(true);
    }, PATIENCE_MILLIS);
    socket.on(MESSAGE_EVENT, (payload, acknowledge) => {
      const answer = typeof acknowledge === "function" ? (acknowledge as Acknowledge) : () => {};
      void this.receive(payload, answer);
    });
    socket.on("disconnect", () => {
      clearTimeout(timer);
      this.session.leave();
    });
    socket.conn.on("packet", () => {
      if (!this.packets.take(this.options.now())) this.cut();
    });
    socket.conn.on("packetCreate", ({ data }: { data?: unknown }) => {
      // What waits counts, not what comes: the list of a large class is longer than any queue may be.
      if (this.queuedLength > this.largestQueue) this.end();
      this.queuedLength += typeof data === "string" ? data.length : 0;
    });
    socket.conn.on("flush", () => {
      this.queuedLength = 0;
    });
  }

  private async receive(payload: unknown, acknowledge: Acknowledge): Promise<void> {
    const { registry, metrics, now } = this.options;
    if (this.isCut) return;
    registry.look();
    const verdict = this.limit.take(now());
    if (verdict === "cut") this.cut();
    else if (verdict === "refuse") {
      metrics.add("refused_messages_total");
      acknowledge({ ok: false, error: "too-many", retryAfterMillis: 1000 });
    } else {
      const reply = await this.replyTo(payload);
      acknowledge(reply);
      if (!reply.ok && WRONG_KEYS.has(reply.error)) this.holdAgainst(WRONG_KEY_STRIKES);
    }
  }

  private async replyTo(payload: unknown): Promise<Reply> {
    const message = parseClientMessage(payload);
    if (!message) return this.refuseShape(payload);
    try {
      return await this.session.reply(message);
    } catch (error) {
      // Whatever failed was ours: the client asks again, and the others go on.
      this.options.metrics.add("failures_total");
      this.options.journal.warn("request-failed", { type: message.type, kind: kindOf(error) });
      return { ok: false, error: "not-saved" };
    }
  }

  private refuseShape(payload: unknown): Reply {
    this.options.metrics.add("invalid_messages_total");
    this.holdAgainst(INVALID_STRIKES);
    return { ok: false, error: isOtherVersion(payload) ? "other-version" : "invalid-message" };
  }

  private holdAgainst(strikes: number): void {
    if (this.limit.strike(strikes) === "cut") this.cut();
  }

  /** Ends it at once. What only reads slowly may come back at once. */
  private end(): void {
    if (this.isCut) return;
    this.isCut = true;
    this.options.metrics.add("cut_connections_total");
    this.socket.conn.close(true);
  }

  /** Ends it at once, and remembers it. */
  private cut(): void {
    if (this.isCut) return;
    const { doorkeeper, now } = this.options;
    doorkeeper.cuts.add(this.address, this.session.secretHash, now());
    this.end();
  }

  private gather(roomId: string, { role }: Person): void {
    const { socket } = this;
    for (const room of socket.rooms) if (room !== socket.id) void socket.leave(room);
    void socket.join(everybodyOf(roomId));
    this.largestQueue = role === "player" ? LARGEST_QUEUE : LARGEST_STAGE_QUEUE;
    if (role === "player") return;
    void socket.join(stageOf(roomId));
    if (role !== "display") void socket.join(leadersOf(roomId));
  }
}

function isOtherVersion(payload: unknown): boolean {
  if (typeof payload !== "object" || payload === null || !("version" in payload)) return false;
  return payload.version !== PROTOCOL_VERSION;
}
