import type { RoomEvent } from "../../lib/domain/classroom/room-events";

/** Another server has taken the room, or plays it: whatever this one wants to write is refused. */
export class NotOwnerError extends Error {
  override readonly name = "NotOwnerError";
  /** @param address where the room is played, if that is known */
  constructor(
    message = "another server has the room",
    readonly address: string | null = null,
  ) {
    super(message);
  }
}

/** A room's log, held by the one server that plays it. */
export interface OwnedLog {
  /** Higher than that of every owner before: what tells a stale owner from this one. */
  readonly epoch: number;
  /** What happened so far; a torn end is left out. */
  readonly events: readonly RoomEvent[];
  /**
   * The last sign of life of the owner before: no later than its death, no earlier than its last write. `null` for a
   * new log.
   */
  readonly writtenAt: number | null;
  /**
   * Resolves when the events are safe: they outlive this process. Calls are written in their order, each wholly or
   * not at all. While the log cannot be reached a call waits; it is not refused for that.
   *
   * @throws {NotOwnerError} when another server took the room; nothing was written
   */
  append(events: readonly RoomEvent[]): Promise<void>;
  /** Resolves when everything is on the disk. The room can then be owned again. */
  close(): Promise<void>;
}

/** Where rooms are kept. */
export interface RoomLog {
  /**
   * Takes a room over, or begins its log. Whoever owned it before is shut out.
   *
   * @throws {NotOwnerError} while another living server plays it
   */
  own(roomId: string): Promise<OwnedLog>;
  /** Rooms that have a log. */
  list(): Promise<readonly string[]>;
  /** Forgets a room for good. */
  remove(roomId: string): Promise<void>;
  /** Can it be written to now? Told at every change, reachable at first. Rooms pause while it cannot. */
  watch(onReachable: (isReachable: boolean) => void): () => void;
  close(): Promise<void>;
}
