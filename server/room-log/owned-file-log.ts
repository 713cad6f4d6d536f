import type { FileHandle } from "node:fs/promises";
import type { RoomEvent, RoomEventType } from "../../lib/domain/classroom/room-events";
import { encodeLine, type LogPrefix } from "./log-line";
import { NotOwnerError, type OwnedLog } from "./room-log";

/** Answers that arrive together are written together. */
const COMMIT_MILLIS = 8;
const RETRY_MILLIS = 250;

/** What may be lost with the power, a quarter of a second of it, phones send again; a phase they do not. */
const UNMARKED: ReadonlySet<RoomEventType> = new Set(["answered", "joined", "contested", "commanded"]);

interface Waiting {
  readonly text: string;
  readonly mustSync: boolean;
  resolve(): void;
  reject(error: Error): void;
}

interface Surroundings {
  /** Is this epoch still the room's, as far as this process knows? */
  isCurrent(): boolean;
  /** The file could be written to, or not. */
  report(isReachable: boolean): void;
}

/** A log that one owner writes to a file. `sync` is called by whoever counts the time. */
export interface OwnedFileLog extends OwnedLog {
  sync(): Promise<void>;
}

/** Writes lines to the end of a file that nobody else may have changed; part of a line is taken back. */
class FileTail {
  /** Part of a line may stand behind the whole ones. */
  private isTorn = false;

  constructor(
    private readonly file: FileHandle,
    private byteLength: number,
  ) {}

  /** @throws {NotOwnerError} when somebody else has written or taken the file away */
  async write(text: string): Promise<void> {
    if (this.isTorn) await this.file.truncate(this.byteLength);
    this.isTorn = false;
    const { size, nlink } = await this.file.stat();
    if (size !== this.byteLength || nlink === 0) throw new NotOwnerError();
    const bytes = Buffer.from(text);
    this.isTorn = true;
    let written = 0;
    while (written < bytes.length) {
      const rest = bytes.subarray(written);
      written += (await this.file.write(rest, 0, rest.length, this.byteLength + written)).bytesWritten;
    }
    this.isTorn = false;
    this.byteLength += bytes.length;
  }
}

/** Takes over the end of a room's file: garbage behind its whole lines is cut off first. */
export async function ownFile(
  file: FileHandle,
  prefix: LogPrefix,
  writtenAt: number | null,
  now: number,
  surroundings: Surroundings,
): Promise<OwnedFileLog> {
  const epoch = prefix.epoch + 1;
  await file.truncate(prefix.byteLength);
  const tail = new FileTail(file, prefix.byteLength);
  await tail.write(encodeLine({ owner: epoch, at: now }));
  return new FileLog(file, tail, epoch, prefix.events, writtenAt, surroundings);
}

class FileLog implements OwnedFileLog {
  private waiting: Waiting[] = [];
  private flushing: Promise<void> | null = null;
  /** The line of its owner is not on the disk yet. */
  private isUnsynced = true;
  private isClosed = false;

  constructor(
    private readonly file: FileHandle,
    private readonly tail: FileTail,
    readonly epoch: number,
    readonly events: readonly RoomEvent[],
    readonly writtenAt: number | null,
    private readonly surroundings: Surroundings,
  ) {}

  append(events: readonly RoomEvent[]): Promise<void> {
    if (this.isClosed || !this.surroundings.isCurrent()) return Promise.reject(new NotOwnerError());
    const { epoch } = this;
    const text = events.map((event) => encodeLine({ epoch, event })).join("");
    const mustSync = events.some(({ type }) => !UNMARKED.has(type));
    return new Promise((resolve, reject) => {
      this.waiting.push({ text, mustSync, resolve, reject });
      this.flushing ??= after(COMMIT_MILLIS).then(() => this.flush());
    });
  }

  async sync(): Promise<void> {
    if (!this.isUnsynced || this.isClosed) return;
    this.isUnsynced = false;
    await this.file.datasync().catch(() => {
      this.isUnsynced = true;
    });
  }

  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    await this.flushing;
    await this.file.datasync().catch(() => {}); // a full disk has been reported by the writes before
    await this.file.close();
  }

  /** Writes whatever waits, group by group, until nothing does. */
  private async flush(): Promise<void> {
    while (this.waiting.length > 0) {
      const group = this.waiting;
      this.waiting = [];
      await this.commit(group);
    }
    this.flushing = null;
  }

  private async commit(group: readonly Waiting[]): Promise<void> {
    const error = await this.writeUntilDone(group.map(({ text }) => text).join(""));
    for (const one of group) error ? one.reject(error) : one.resolve();
    if (error) return;
    this.isUnsynced = true;
    // Not waited for: a busy disk takes a quarter of a second, and what the process is killed by does not harm a write.
    if (group.some(({ mustSync }) => mustSync)) void this.sync();
  }

  /** Tries again while the disk is full or gone. Gives up when the room is no longer this owner's, or closes. */
  private async writeUntilDone(text: string): Promise<NotOwnerError | null> {
    while (this.surroundings.isCurrent()) {
      const outcome = await this.tryToWrite(text);
      if (outcome === "written") return null;
      if (outcome instanceof NotOwnerError) return outcome;
      if (this.isClosed) break;
      await after(RETRY_MILLIS);
    }
    return new NotOwnerError("the log was closed, or taken, before it could be written to");
  }

  private async tryToWrite(text: string): Promise<"written" | "unreachable" | NotOwnerError> {
    try {
      await this.tail.write(text);
      this.surroundings.report(true);
      return "written";
    } catch (error) {
      if (error instanceof NotOwnerError) return error;
      this.surroundings.report(false);
      return "unreachable";
    }
  }
}

function after(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis));
}
