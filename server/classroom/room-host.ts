import { apply } from "../../lib/domain/classroom/apply";
import { decide, isRefusal } from "../../lib/domain/classroom/decide";
import type { MissedNote, ServerMessage, Snapshot } from "../../lib/domain/classroom/messages";
import type { Room, Round } from "../../lib/domain/classroom/room";
import type { Refusal, RoomCommand } from "../../lib/domain/classroom/room-commands";
import type { RoomEvent } from "../../lib/domain/classroom/room-events";
import type { OwnedLog } from "../room-log/room-log";
import type { Person, RoomAudience, RoomLink } from "./room-link";
import { RoomNews } from "./room-news";
import { RoomPictures } from "./room-pictures";
import { hashOf } from "./secrets";

/** Phones ask again after five seconds without a reply. */
const SAVE_MILLIS = 4000;

export type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly error: Refusal | "not-saved" | "elsewhere" };

const DONE: Outcome = { ok: true };

export interface RoomHostOptions {
  readonly room: Room;
  readonly log: OwnedLog;
  readonly audience: RoomAudience;
  readonly now: () => number;
  /** The room is another server's from now on. */
  readonly onLost: () => void;
}

async function patiently(outcome: Promise<Outcome>): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, error: "not-saved" }), SAVE_MILLIS);
  });
  return Promise.race([outcome, patience]).finally(() => clearTimeout(timer));
}

/**
 * One room as it is played: engine, log, connections and time brought together. Whatever happens is applied at once, so
 * that the next command sees it, and told only when the log has it.
 */
export class RoomHost {
  readonly room: Room;
  private readonly links = new Map<string, RoomLink>();
  private readonly stage = new Set<RoomLink>();
  private readonly connected = new Set<string>();
  private readonly seatIdsByHash: Map<string, string>;
  private readonly pictures: RoomPictures;
  private readonly news: RoomNews;
  /** The log has everything that happened before. */
  private written: Promise<void> = Promise.resolve();
  /** A step is on its way to the log: no other is taken before it arrives. */
  private step: Promise<void> | null = null;
  private cutOffSince: number | null = null;
  private isLost = false;

  constructor(private readonly options: RoomHostOptions) {
    const { room, log, audience } = options;
    this.room = room;
    this.seatIdsByHash = new Map(
      [...room.seats.values()].flatMap(({ id, tokenHash }) => (tokenHash === null ? [] : [[tokenHash, id]])),
    );
    this.pictures = new RoomPictures(room, log.epoch, this.connected);
    this.news = new RoomNews(room, this.pictures, this.links, audience);
  }

  get connectionCount(): number {
    return this.links.size + this.stage.size;
  }

  /** Whose secret this is; `null` for nobody's of this room. */
  personOf(secret: string): Person | null {
    const hash = hashOf(secret);
    const { secrets } = this.room;
    if (hash === secrets.host) return { role: "host" };
    if (hash === secrets.remote) return { role: "remote" };
    if (hash === secrets.display) return { role: "display" };
    const seatId = this.seatIdsByHash.get(hash);
    return seatId === undefined ? null : { role: "player", seatId };
  }

  isKicked(seatId: string): boolean {
    return this.room.seats.get(seatId)?.isKicked ?? false;
  }

  /** What a seat was recorded to have given; `null` for nothing. */
  answerOf(seatId: string, { question, round }: Pick<Round, "question" | "round">): readonly string[] | null {
    const asked = this.room.rounds.find((one) => one.question === question && one.round === round);
    return asked?.answers.get(seatId)?.optionIds ?? null;
  }

  /** Takes a connection in; the seat's older one is told that it was replaced. */
  attach(person: Person, link: RoomLink): void {
    if (person.role !== "player") this.stage.add(link);
    else {
      const older = this.links.get(person.seatId);
      this.links.set(person.seatId, link);
      this.connected.add(person.seatId);
      if (older && older !== link) {
        older.send({ type: "replaced" });
        older.end();
      }
    }
    this.news.mark();
  }

  detach(person: Person, link: RoomLink): void {
    this.stage.delete(link);
    if (person.role !== "player" || this.links.get(person.seatId) !== link) return;
    this.links.delete(person.seatId);
    this.connected.delete(person.seatId);
    this.news.mark();
  }

  snapshot(person: Person): Snapshot {
    return this.pictures.snapshot(person, this.options.now(), this.cutOffSince !== null);
  }

  missedNotes(seatId: string): MissedNote[] {
    return this.pictures.missedNotes(seatId);
  }

  /** Resolves when whatever happened so far is safe. */
  async settled(): Promise<Outcome> {
    return patiently(this.written.then(() => (this.isLost ? { ok: false, error: "elsewhere" } : DONE)));
  }

  /** Resolves when whatever the command changed is safe, and told. */
  async run(command: RoomCommand): Promise<Outcome> {
    return patiently(this.carryOut(command));
  }

  /** Time has passed. */
  tick(): void {
    if (this.cutOffSince === null && this.step === null && !this.isLost && this.isTimed()) {
      void this.carryOut({ type: "tick", connected: this.connected });
    }
    this.news.flush(this.options.now());
  }

  /** The server was away, or slept: gives the time back. */
  async recover(awaySince: number): Promise<void> {
    await this.carryOut({ type: "recover", awaySince });
  }

  /** Pauses the room while its log cannot be reached, and gives the time back afterwards. */
  setReachable(isReachable: boolean): void {
    const { now, audience } = this.options;
    if (isReachable === (this.cutOffSince === null)) return;
    const since = this.cutOffSince;
    this.cutOffSince = isReachable ? null : now();
    if (since !== null) void this.recover(since);
    audience.toAll(this.pictures.commonMessage(now(), !isReachable));
  }

  /** Lets everybody go and resolves when the log is on the disk. */
  async close(): Promise<void> {
    for (const link of [...this.links.values(), ...this.stage]) link.end();
    await this.options.log.close();
  }

  private isTimed(): boolean {
    const { name } = this.room.phase;
    return name === "intro" || name === "open";
  }

  private async carryOut(command: RoomCommand): Promise<Outcome> {
    while (command.type === "host" && this.step !== null) await this.step;
    if (this.isLost) return { ok: false, error: "elsewhere" };
    if (this.cutOffSince !== null) return { ok: false, error: "not-saved" };
    const { room, options } = this;
    const stepBefore = room.step;
    const decision = decide(room, command, options.now());
    if (isRefusal(decision)) {
      await this.written; // what it repeats may not be safe yet
      return { ok: false, error: decision.refusal };
    }
    if (decision.length === 0) return DONE;
    for (const event of decision) this.apply(event);
    const common = room.step === stepBefore ? null : this.pictures.commonMessage(options.now(), false);
    return this.save(decision, common);
  }

  private apply(event: RoomEvent): void {
    apply(this.room, event);
    this.pictures.change(event.type);
    if (event.type === "joined") this.seatIdsByHash.set(event.tokenHash, event.seatId);
  }

  private async save(events: readonly RoomEvent[], common: ServerMessage | null): Promise<Outcome> {
    const appended = this.options.log.append(events);
    const settled = appended.then(
      () => {},
      () => {}, // told below
    );
    this.written = settled;
    if (common) this.step = settled;
    try {
      await appended;
    } catch {
      this.lose();
      return { ok: false, error: "elsewhere" };
    } finally {
      if (this.step === settled) this.step = null;
    }
    this.news.tell(events, common, this.options.now());
    return DONE;
  }

  /** Another server writes this room's log: nothing of what this one knows may be told any more. */
  private lose(): void {
    if (this.isLost) return;
    this.isLost = true;
    for (const link of [...this.links.values(), ...this.stage]) link.end();
    this.options.onLost();
  }
}
