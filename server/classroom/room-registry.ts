import { replay } from "../../lib/domain/classroom/apply";
import type { ClassQuiz } from "../../lib/domain/classroom/class-quiz";
import type { Reply } from "../../lib/domain/classroom/messages";
import type { Room } from "../../lib/domain/classroom/room";
import { drawRoomCode } from "../../lib/domain/classroom/room-code";
import type { RoomEvent } from "../../lib/domain/classroom/room-events";
import type { RoomSettings } from "../../lib/domain/classroom/room-settings";
import { DAY_MILLIS, HOUR_MILLIS } from "../../lib/domain/shared/time";
import { createMemoryRoomDirectory, type RoomDirectory } from "../room-directory";
import { NotOwnerError, type OwnedLog, type RoomLog } from "../room-log/room-log";
import { type Journal, kindOf } from "./journal";
import type { Metrics } from "./metrics";
import { RoomHost } from "./room-host";
import type { RoomAudience } from "./room-link";
import { hashOf, newRandom, newSecret } from "./secrets";

/** A class that has gone: its room is put aside, and comes back when its host does. */
const IDLE_MILLIS = 12 * HOUR_MILLIS;
/** Reports and what students take home are still asked for after the end. */
const ENDED_MILLIS = 2 * HOUR_MILLIS;
const ROOMS_TAKEN_UP_AT_ONCE = 32;
const KEPT_MILLIS = 30 * DAY_MILLIS;
/** A longer gap between two looks at the clock means that the computer slept. */
const SLEEP_MILLIS = 2000;

export interface RegistryOptions {
  readonly log: RoomLog;
  /** Shared with the other servers; left out where there are none. */
  readonly directory?: RoomDirectory;
  readonly now: () => number;
  readonly audienceOf: (roomId: string) => RoomAudience;
  readonly mostRooms: number;
  readonly metrics: Metrics;
  readonly journal: Journal;
}

/** Why a room is not here: nobody has it, or another server does. */
export type Absence = { readonly error: "unknown-room" | "elsewhere"; readonly address?: string };

/** All rooms of this server: opens, finds, puts aside and forgets them. */
export class RoomRegistry {
  private readonly hosts = new Map<string, RoomHost>();
  private readonly idsByCode = new Map<string, string>();
  /** Rooms that are in the log alone, with the time of their last event. */
  private readonly asleep = new Map<string, number>();
  private readonly waking = new Map<string, Promise<RoomHost | Absence>>();
  private lookedAt: number;
  private isReachable = true;
  private readonly stopWatching: () => void;

  private readonly directory: RoomDirectory;

  constructor(private readonly options: RegistryOptions) {
    this.directory = options.directory ?? createMemoryRoomDirectory();
    this.lookedAt = options.now();
    this.stopWatching = options.log.watch((isReachable) => this.setReachable(isReachable));
  }

  get roomCount(): number {
    return this.hosts.size;
  }

  get isLogReachable(): boolean {
    return this.isReachable;
  }

  /** Takes up every room that was being played when the server before stopped. */
  async open(): Promise<void> {
    const { log, now } = this.options;
    const startedAt = now();
    const roomIds = await log.list();
    for (let first = 0; first < roomIds.length; first += ROOMS_TAKEN_UP_AT_ONCE) {
      await Promise.all(roomIds.slice(first, first + ROOMS_TAKEN_UP_AT_ONCE).map((roomId) => this.tryToTakeUp(roomId)));
    }
    // Nobody could come in while the others were taken up: that time is given back too.
    await Promise.all([...this.hosts.values()].map((host) => host.recover(startedAt)));
    this.lookedAt = now();
  }

  /** Opens a room; whoever has the host's secret leads it. */
  async create(quiz: ClassQuiz, settings: RoomSettings): Promise<Reply> {
    const { options } = this;
    if (this.hosts.size >= options.mostRooms) return { ok: false, error: "too-many", retryAfterMillis: 60_000 };
    if (!this.isReachable) return { ok: false, error: "not-saved" };
    const roomId = newSecret();
    const secrets = { host: newSecret(), remote: newSecret(), display: newSecret() };
    const code = await this.drawCode(roomId);
    const hashes = { host: hashOf(secrets.host), remote: hashOf(secrets.remote), display: hashOf(secrets.display) };
    const at = options.now();
    const created: RoomEvent = { type: "created", at, id: roomId, code, quiz, settings, secrets: hashes };
    try {
      const log = await options.log.own(roomId);
      await log.append([created]);
      this.play(log, [created]);
    } catch (error) {
      await this.freeCode({ id: roomId, code });
      throw error;
    }
    options.metrics.add("rooms_created_total");
    return { ok: true, type: "created", roomId, code, secrets };
  }

  byCode(code: string): RoomHost | null {
    return this.hosts.get(this.idsByCode.get(code) ?? "") ?? null;
  }

  /** Finds the room of a code, wherever it is played; one that no server plays any more is taken up. */
  async find(code: string): Promise<RoomHost | Absence> {
    const host = this.byCode(code);
    if (host) return host;
    const roomId = await this.directory.findRoom(code);
    return roomId === null ? { error: "unknown-room" } : this.byId(roomId);
  }

  /** Finds a room, and takes it up again where it was put aside. */
  async byId(roomId: string): Promise<RoomHost | Absence> {
    const host = this.hosts.get(roomId);
    if (host) return host;
    const waking = this.waking.get(roomId) ?? this.wake(roomId);
    this.waking.set(roomId, waking);
    return waking.finally(() => this.waking.delete(roomId));
  }

  /** Looks at the clock, before anything is judged by it: after a sleep every room gets the time back. */
  look(): void {
    const now = this.options.now();
    const before = this.lookedAt;
    this.lookedAt = now;
    if (now - before <= SLEEP_MILLIS) return;
    this.options.journal.warn("slept", { millis: now - before });
    for (const host of this.hosts.values()) void host.recover(before);
  }

  /** Called several times a second. */
  tick(): void {
    this.look();
    for (const host of this.hosts.values()) host.tick();
  }

  /** Puts rooms aside that nobody needs, and forgets old ones. Called now and then. */
  async tidy(): Promise<void> {
    for (const [roomId, host] of this.hosts) {
      if (this.isUnneeded(host)) await this.putAside(roomId, host);
      else if (host.room.phase.name === "ended") await this.freeCode(host.room);
      else await this.directory.claimCode(host.room.code, roomId); // or it would run out
    }
    for (const [roomId, lastAt] of this.asleep) {
      if (this.options.now() - lastAt <= KEPT_MILLIS) continue;
      this.asleep.delete(roomId);
      await this.options.log.remove(roomId);
    }
  }

  /** Resolves when every room is on the disk. */
  async close(): Promise<void> {
    this.stopWatching();
    await Promise.all([...this.hosts.values()].map((host) => host.close()));
    this.hosts.clear();
    await this.options.log.close();
  }

  private isUnneeded({ room: { phase, lastAt }, connectionCount }: RoomHost): boolean {
    const quietMillis = this.options.now() - lastAt;
    if (phase.name === "ended" && quietMillis > ENDED_MILLIS) return true;
    return connectionCount === 0 && quietMillis > IDLE_MILLIS;
  }

  private setReachable(isReachable: boolean): void {
    this.isReachable = isReachable;
    this.options.journal.warn(isReachable ? "log-back" : "log-unreachable");
    for (const host of this.hosts.values()) host.setReachable(isReachable);
  }

  private play(log: OwnedLog, events: readonly RoomEvent[]): RoomHost | null {
    const room = replay(events);
    if (!room) return null;
    const { now, audienceOf } = this.options;
    const host = new RoomHost({ room, log, audience: audienceOf(room.id), now, onLost: () => this.drop(room) });
    this.hosts.set(room.id, host);
    if (!this.isReachable) host.setReachable(false);
    return host;
  }

  private async drawCode(roomId: string): Promise<string> {
    for (;;) {
      const code = drawRoomCode(newRandom(), (taken) => this.idsByCode.has(taken));
      if (await this.claimCode({ id: roomId, code })) return code;
    }
  }

  private async claimCode({ id, code }: Pick<Room, "id" | "code">): Promise<boolean> {
    const isClaimed = await this.directory.claimCode(code, id);
    if (isClaimed) this.idsByCode.set(code, id);
    return isClaimed;
  }

  private async freeCode({ id, code }: Pick<Room, "id" | "code">): Promise<void> {
    if (this.idsByCode.get(code) === id) this.idsByCode.delete(code);
    await this.directory.releaseCode(code, id);
  }

  private drop({ id, code }: Pick<Room, "id" | "code">): void {
    this.hosts.delete(id);
    if (this.idsByCode.get(code) === id) this.idsByCode.delete(code);
    this.options.journal.warn("room-taken-by-another-server");
  }

  /** One room that cannot be read must not keep the others closed. */
  private async tryToTakeUp(roomId: string): Promise<void> {
    try {
      await this.takeUp(roomId);
    } catch (error) {
      if (!(error instanceof NotOwnerError)) this.options.journal.warn("room-unreadable", { kind: kindOf(error) });
    }
  }

  private async takeUp(roomId: string): Promise<void> {
    const host = await this.reopen(roomId);
    if (!host) return;
    const { phase, lastAt } = host.room;
    if (phase.name === "ended" || this.options.now() - lastAt > IDLE_MILLIS) await this.putAside(roomId, host);
    else this.options.metrics.add("rooms_resumed_total");
  }

  private async reopen(roomId: string): Promise<RoomHost | null> {
    const log = await this.options.log.own(roomId);
    const host = this.play(log, log.events);
    if (!host) {
      // Its first line never reached the disk, so nobody was ever told of it.
      await log.close();
      await this.options.log.remove(roomId);
      return null;
    }
    if (host.room.phase.name !== "ended") await this.claimCode(host.room);
    if (log.writtenAt !== null) await host.recover(log.writtenAt);
    return host;
  }

  private async wake(roomId: string): Promise<RoomHost | Absence> {
    const owner = await this.directory.findOwner(roomId);
    if (owner.at === "elsewhere") return { error: "elsewhere", address: owner.address };
    if (!this.asleep.has(roomId) && !(await this.options.log.list()).includes(roomId)) return { error: "unknown-room" };
    try {
      const host = await this.reopen(roomId);
      this.asleep.delete(roomId);
      return host ?? { error: "unknown-room" };
    } catch (error) {
      if (!(error instanceof NotOwnerError)) throw error;
      return { error: "elsewhere", ...(error.address === null ? {} : { address: error.address }) };
    }
  }

  private async putAside(roomId: string, host: RoomHost): Promise<void> {
    this.hosts.delete(roomId);
    this.asleep.set(roomId, host.room.lastAt);
    await this.freeCode(host.room);
    await host.close();
  }
}
