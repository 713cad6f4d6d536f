import type {
  ConnectionState,
  GivenClassAnswer,
  RoomConnection,
  RoomKey,
  RoomState,
} from "../../../components/shell/classroom-service";
import {
  PROTOCOL_VERSION,
  type Reply,
  type Request,
  type RequestError,
  type ServerMessage,
  type Snapshot,
} from "../../domain/classroom/messages";
import type { EpochMs } from "../../domain/shared/time";
import type { KeptTexts } from "./kept-texts";
import { createOutbox, type Outbox } from "./outbox";
import type { RoomKeys } from "./room-keys";
import type { OpenSocket, RoomSocket } from "./room-socket";
import { ServerTime } from "./server-time";
import { isHeld, isSameVote, snapshotAfter } from "./snapshot-after";

const REPLY_MILLIS = 5000;
const RETRY_MILLIS = 1000;
/** Phones that miss the same news must not ask for the whole together; the more they are, the longer that takes. */
const LEAST_SPREAD_MILLIS = 1000;
const SPREAD_MILLIS_PER_SEAT = 1;
/** Browsers tell of one waking in several ways at once. */
const WAKE_GAP_MILLIS = 500;

/** The seat is lost, or was never there. */
const ENDINGS: Partial<Record<RequestError, ConnectionState>> = {
  kicked: "kicked",
  "unknown-room": "refused",
  "wrong-secret": "refused",
  "unknown-seat": "refused",
  "other-version": "refused",
  elsewhere: "refused",
};
/** Nothing is decided about the answer: it is sent again. */
const UNDECIDED: ReadonlySet<RequestError> = new Set(["paused", "too-many", "not-saved", "not-yours"]);

export interface ConnectionTools {
  readonly openSocket: OpenSocket;
  readonly texts: KeptTexts;
  readonly keys: RoomKeys;
  /** Monotonic time of the device. */
  elapsedMillis(): number;
  watchWakeUps(onWake: () => void): () => void;
  /** In [0, 1). */
  random(): number;
  /** 128 bits in hexadecimal digits. */
  newSecret(): string;
}

function isUndecided(reply: Reply): boolean {
  return !reply.ok && UNDECIDED.has(reply.error);
}

interface Waiting {
  readonly message: Request;
  isSent: boolean;
  resolve(reply: Reply): void;
}

export function resumeWith({ roomId, secret }: RoomKey): Request {
  return { type: "resume", version: PROTOCOL_VERSION, roomId, secret };
}

/**
 * One device's line into one room. It says who it is at every connection, keeps the newest picture, and sends an
 * answer until the server has decided about it.
 */
export class LiveRoomConnection implements RoomConnection {
  /** The first reply to what it said on entering; `null` once it was closed before. */
  readonly entered: Promise<Reply | null>;
  #resolveEntered: (reply: Reply | null) => void = () => undefined;
  #state: RoomState = { connection: "connecting", problem: null, snapshot: null, unsent: null };
  #isOver = false;
  #isSending = false;
  #wokeAtMillis = Number.NEGATIVE_INFINITY;
  #outbox: Outbox | null = null;
  #waiting: Waiting[] = [];
  readonly #watchers = new Set<(state: RoomState) => void>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #time: ServerTime;
  readonly #socket: RoomSocket;
  readonly #stopWaking: () => void;

  /** @param hello what it says at every connection: `join` until that gave it a seat, `resume` from then on */
  constructor(
    private hello: Request,
    private key: RoomKey | null,
    private readonly tools: ConnectionTools,
  ) {
    this.entered = new Promise((resolve) => {
      this.#resolveEntered = resolve;
    });
    this.#time = new ServerTime((message, millis) => this.#socket.ask(message, millis), tools.elapsedMillis);
    if (key) this.#openOutbox(key);
    this.#socket = tools.openSocket({
      onUp: () => void this.#enter(),
      onDown: () => this.#isOver || this.#set({ connection: "offline" }),
      onMessage: (message) => this.#receive(message),
    });
    this.#stopWaking = tools.watchWakeUps(() => void this.#wake());
  }

  watch(onState: (state: RoomState) => void): () => void {
    this.#watchers.add(onState);
    onState(this.#state);
    return () => this.#watchers.delete(onState);
  }

  request(message: Request): Promise<Reply> {
    return new Promise((resolve) => {
      this.#waiting.push({ message, isSent: false, resolve });
      if (this.#isOver) this.#dismiss();
      this.#sendWaiting();
    });
  }

  answer(answer: GivenClassAnswer): void {
    if (this.#isOver) return;
    this.#outbox?.keep(answer);
    this.#set({ unsent: answer, problem: null });
    void this.#sendAnswer();
  }

  serverNow(): EpochMs {
    return this.#time.now();
  }

  close(): void {
    this.#isOver = true;
    this.#stopWaking();
    this.#time.stop();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#socket.close();
    this.#resolveEntered(null);
    this.#dismiss();
  }

  #set(change: Partial<RoomState>): void {
    this.#state = { ...this.#state, ...change };
    for (const onState of this.#watchers) onState(this.#state);
  }

  #later(act: () => void, millis: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (!this.#isOver) act();
    }, millis);
    this.#timers.add(timer);
  }

  #openOutbox({ secret }: RoomKey): void {
    this.#outbox = createOutbox(this.tools.texts, secret);
    this.#state = { ...this.#state, unsent: this.#outbox.read() };
  }

  async #enter(): Promise<void> {
    const reply = await this.#socket.ask(this.hello, REPLY_MILLIS);
    if (this.#isOver) return;
    if (!reply) {
      this.#enterAgain();
      return;
    }
    if (!reply.ok && this.key && !(reply.error in ENDINGS)) {
      this.#later(() => void this.#enter(), reply.retryAfterMillis ?? RETRY_MILLIS);
      return;
    }
    this.#resolveEntered(reply);
    if (reply.ok) this.#settleIn(reply);
    else this.#end(ENDINGS[reply.error] ?? "refused", reply.error);
  }

  /** A seat is taken, or a room opened, at most once: whether it was is not known, and whoever asked decides. */
  #enterAgain(): void {
    if (!this.key) this.#resolveEntered(null);
    else if (this.#socket.isUp()) this.#later(() => this.#socket.restart(), RETRY_MILLIS);
  }

  #settleIn(reply: Reply & { readonly ok: true }): void {
    if (reply.type === "joined") {
      this.key = { roomId: reply.roomId, secret: reply.secret, role: "player" };
      this.hello = resumeWith(this.key);
      this.tools.keys.save(this.key);
      this.#openOutbox(this.key);
    }
    if (reply.type !== "joined" && reply.type !== "snapshot") return;
    this.#take(reply.snapshot);
    this.#set({ connection: "online" });
    this.#sendWaiting();
    void this.#sendAnswer();
    void this.#time.measure();
  }

  #take(snapshot: Snapshot): void {
    this.#time.guess(snapshot.now);
    this.#set({ snapshot });
  }

  #receive(message: ServerMessage): void {
    if (this.#isOver) return;
    if (message.type === "replaced") this.#end("replaced", null);
    else if (message.type === "kicked") this.#end("kicked", "kicked");
    else if (this.#state.snapshot) this.#apply(this.#state.snapshot, message);
  }

  #apply(snapshot: Snapshot, message: ServerMessage): void {
    const { snapshot: next, isWhole } = snapshotAfter(snapshot, message);
    const isFree = isHeld(snapshot) && !isHeld(next);
    if (message.type === "count") this.#set({ answered: message.answered });
    else if (!isSameVote(snapshot.common.phase, next.common.phase)) this.#set({ answered: undefined, problem: null });
    this.#set({ snapshot: next });
    if (isFree) void this.#sendAnswer();
    const spreadMillis = Math.max(LEAST_SPREAD_MILLIS, next.common.seatCount * SPREAD_MILLIS_PER_SEAT);
    if (!isWhole) this.#later(() => void this.#askWhole(), this.tools.random() * spreadMillis);
  }

  async #askWhole(): Promise<void> {
    const reply = await this.#socket.ask({ type: "snapshot" }, REPLY_MILLIS);
    if (this.#isOver || !reply) return;
    if (reply.ok && reply.type === "snapshot") this.#take(reply.snapshot);
    else if (!reply.ok) this.#later(() => void this.#askWhole(), reply.retryAfterMillis ?? RETRY_MILLIS);
  }

  #sendWaiting(): void {
    if (this.#state.connection !== "online") return;
    for (const one of this.#waiting) if (!one.isSent) void this.#sendOne(one);
  }

  async #sendOne(one: Waiting): Promise<void> {
    one.isSent = true;
    const reply = await this.#socket.ask(one.message, REPLY_MILLIS);
    one.isSent = false;
    if (this.#isOver) return;
    if (!reply) {
      this.#later(() => this.#sendWaiting(), RETRY_MILLIS);
      return;
    }
    this.#waiting = this.#waiting.filter((other) => other !== one);
    one.resolve(reply);
  }

  async #sendAnswer(): Promise<void> {
    const { unsent, connection, snapshot } = this.#state;
    if (!unsent || this.#isSending || connection !== "online" || isHeld(snapshot)) return;
    this.#isSending = true;
    const reply = await this.#socket.ask({ type: "answer", ...unsent }, REPLY_MILLIS);
    this.#isSending = false;
    if (!this.#isOver) this.#settle(unsent, reply);
  }

  /** What the server decided about an answer; undecided, or overtaken by another one, what is kept is sent again. */
  #settle(sent: GivenClassAnswer, reply: Reply | null): void {
    if (!reply || this.#state.unsent !== sent || isUndecided(reply)) {
      const millis = reply && !reply.ok ? reply.retryAfterMillis : undefined;
      this.#later(() => void this.#sendAnswer(), millis ?? RETRY_MILLIS);
      return;
    }
    this.#outbox?.clear();
    if (!reply.ok) this.#set({ unsent: null, problem: reply.error });
    else if (reply.type === "answered") this.#acknowledge(sent, reply.optionIds);
  }

  /** What counts may be an earlier answer of the same seat: that is what is shown. */
  #acknowledge({ question, round }: GivenClassAnswer, optionIds: readonly string[]): void {
    const { snapshot } = this.#state;
    const isCurrent = snapshot?.common.phase.question === question && snapshot.common.phase.round === round;
    const seat = isCurrent && snapshot.seat ? { ...snapshot.seat, optionIds } : snapshot?.seat;
    this.#set({ unsent: null, problem: null, snapshot: snapshot && { ...snapshot, seat: seat ?? null } });
  }

  async #wake(): Promise<void> {
    const elapsedMillis = this.tools.elapsedMillis();
    if (this.#isOver || elapsedMillis - this.#wokeAtMillis < WAKE_GAP_MILLIS) return;
    this.#wokeAtMillis = elapsedMillis;
    const isAlive = this.#socket.isUp() && (await this.#time.isAlive());
    if (!isAlive && !this.#isOver) this.#socket.restart();
  }

  /** It will not come back by itself. */
  #end(connection: ConnectionState, problem: RequestError | null): void {
    const isLost = connection !== "replaced" && problem !== "other-version" && problem !== "elsewhere";
    if (isLost && this.key) {
      this.tools.keys.forget(this.key);
      this.#outbox?.clear();
    }
    this.#set({ connection, problem });
    this.close();
  }

  #dismiss(): void {
    const error = this.#state.problem ?? "unknown-room";
    for (const { resolve } of this.#waiting.splice(0)) resolve({ ok: false, error });
  }
}
