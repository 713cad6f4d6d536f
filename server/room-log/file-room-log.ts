import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { open, readdir, rm, utimes } from "node:fs/promises";
import path from "node:path";
import { decodeLog } from "./log-line";
import { type OwnedFileLog, ownFile } from "./owned-file-log";
import type { OwnedLog, RoomLog } from "./room-log";

const SYNC_MILLIS = 250;
const SUFFIX = ".ndjson";
const ROOM_ID = /^[0-9a-f]{32}$/;

function timeOf(file: string): number | null {
  return existsSync(file) ? Math.floor(statSync(file).mtimeMs) : null;
}

/** The last moment at which a server that used this folder was alive; from now on that is this one. */
function takeOverFolder(directory: string, aliveFile: string): number | null {
  mkdirSync(directory, { recursive: true });
  const lastAliveAt = timeOf(aliveFile);
  writeFileSync(aliveFile, "");
  return lastAliveAt;
}

/**
 * Rooms in a folder: a file of lines each, which are written before anybody is told of them, and are on the disk within
 * a quarter of a second. A folder belongs to one server.
 *
 * @param now epoch milliseconds, of the clock that files are dated by
 */
export function createFileRoomLog(directory: string, now: () => number = Date.now): RoomLog {
  const aliveFile = path.join(directory, "alive");
  const lastAliveAt = takeOverFolder(directory, aliveFile);
  const owned = new Map<string, OwnedFileLog>();
  const watchers = new Set<(isReachable: boolean) => void>();
  /** Rooms whose last write failed. */
  const failing = new Set<string>();

  const fileOf = (roomId: string) => {
    if (!ROOM_ID.test(roomId)) throw new RangeError("roomId");
    return path.join(directory, `${roomId}${SUFFIX}`);
  };
  const report = (roomId: string, isReachable: boolean) => {
    const wasReachable = failing.size === 0;
    if (isReachable) failing.delete(roomId);
    else failing.add(roomId);
    const isNow = failing.size === 0;
    if (isNow !== wasReachable) for (const watcher of watchers) watcher(isNow);
  };
  const timer = setInterval(() => {
    for (const log of owned.values()) void log.sync();
    const at = new Date(now());
    utimes(aliveFile, at, at).catch(() => {}); // only makes an outage look longer
  }, SYNC_MILLIS);
  timer.unref();

  async function own(roomId: string): Promise<OwnedLog> {
    const name = fileOf(roomId);
    await owned.get(roomId)?.close();
    const writtenAt = timeOf(name);
    const file = await open(name, writtenAt === null ? "wx+" : "r+", 0o600);
    let log: OwnedFileLog | null = null;
    try {
      const prefix = decodeLog(await file.readFile());
      log = await ownFile(file, prefix, writtenAt && Math.max(writtenAt, lastAliveAt ?? 0), now(), {
        isCurrent: () => log === null || owned.get(roomId) === log,
        report: (isReachable) => report(roomId, isReachable),
      });
    } finally {
      if (log === null) await file.close();
    }
    owned.set(roomId, log);
    return log;
  }

  return {
    own,
    list: async () => {
      const names = (await readdir(directory)).filter((name) => name.endsWith(SUFFIX));
      return names.map((name) => name.slice(0, -SUFFIX.length)).filter((id) => ROOM_ID.test(id));
    },
    remove: async (roomId) => {
      await owned.get(roomId)?.close();
      owned.delete(roomId);
      failing.delete(roomId);
      await rm(fileOf(roomId), { force: true });
    },
    watch: (onReachable) => {
      watchers.add(onReachable);
      return () => watchers.delete(onReachable);
    },
    close: async () => {
      clearInterval(timer);
      await Promise.all([...owned.values()].map((log) => log.close()));
      owned.clear();
    },
  };
}
