import type { RoomEvent } from "../../../lib/domain/classroom/room-events";
import { NotOwnerError, type RoomLog } from "../../../server/room-log/room-log";

interface StoredRoom {
  readonly events: RoomEvent[];
  epoch: number;
  writtenAt: number;
}

/** A log whose reach a test can cut. */
export interface MemoryRoomLog extends RoomLog {
  setReachable(isReachable: boolean): void;
}

/** Rooms in memory, for tests: they outlive their owner and not the process. */
export function createMemoryRoomLog(now: () => number = Date.now): MemoryRoomLog {
  const rooms = new Map<string, StoredRoom>();
  const watchers = new Set<(isReachable: boolean) => void>();
  let reach = Promise.resolve();
  let onReach = () => {};

  return {
    own: async (roomId) => {
      const known = rooms.get(roomId);
      const room = known ?? { events: [], epoch: 0, writtenAt: now() };
      const writtenAt = known ? room.writtenAt : null;
      room.epoch += 1;
      rooms.set(roomId, room);
      const { epoch } = room;
      let written = Promise.resolve();
      let isClosed = false;
      const write = (events: readonly RoomEvent[]) => {
        if (isClosed || rooms.get(roomId)?.epoch !== epoch) throw new NotOwnerError();
        room.events.push(...events);
        room.writtenAt = now();
      };
      return {
        epoch,
        events: [...room.events],
        writtenAt,
        append: (events) => {
          const turn = written.then(() => reach).then(() => write(events));
          written = turn.catch(() => {}); // told to whoever appended
          return turn;
        },
        close: async () => {
          await written;
          isClosed = true;
        },
      };
    },
    list: async () => [...rooms.keys()],
    remove: async (roomId) => {
      rooms.delete(roomId);
    },
    watch: (onReachable) => {
      watchers.add(onReachable);
      return () => watchers.delete(onReachable);
    },
    setReachable: (isReachable) => {
      onReach();
      reach = isReachable
        ? Promise.resolve()
        : new Promise((resolve) => {
            onReach = resolve;
          });
      for (const watcher of watchers) watcher(isReachable);
    },
    close: async () => {},
  };
}
