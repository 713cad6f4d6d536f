import type { RoomEvent } from "../../lib/domain/classroom/room-events";

/** Another server has taken the room: whatever this one still wants to write is refused. */
export class NotOwnerError extends Error {
  override readonly name = "NotOwnerError";
}

/** A room's log, held by the one server that plays it. */
export interface OwnedLog {
  /** Higher than that of every owner before: what tells a stale owner from this one. */
  readonly epoch: number;
  /** What happened so far; a torn end is left out. */
  readonly events: readonly RoomEvent[];
  /** When the log was last written to, before this owner; `null` for a new one. */
  readonly writtenAt: number | null;
  /**
   * Resolves when the events are safe. Calls are written in their order.
   *
   * @throws {NotOwnerError} when another server took the room; nothing was written
   */
  append(events: readonly RoomEvent[]): Promise<void>;
  /** Resolves when everything is on the disk. */
  close(): Promise<void>;
}

/** Where rooms are kept. */
export interface RoomLog {
  /** Takes a room over, or begins its log. */
  own(roomId: string): Promise<OwnedLog>;
  /** Rooms that have a log. */
  list(): Promise<readonly string[]>;
  /** Forgets a room for good. */
  remove(roomId: string): Promise<void>;
  /** Can it be written to now? Rooms pause while it cannot. */
  watch(onReachable: (isReachable: boolean) => void): () => void;
  close(): Promise<void>;
}
