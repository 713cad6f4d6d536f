"use client";
import { useCallback, useState } from "react";
import type { Reply, Request } from "../../../lib/domain/classroom/messages";
import type { EpochMs } from "../../../lib/domain/shared/time";
import type { RoomKey, RoomState } from "../../shell/classroom-service";
import { useRoom } from "../player/use-room";

const CONNECTING: RoomState = { connection: "connecting", problem: null, snapshot: null, unsent: null };
const NOT_CONNECTED: Reply = { ok: false, error: "unknown-room" };

export interface RoomHandle {
  readonly state: RoomState;
  request(message: Request): Promise<Reply>;
  /** The same function for as long as the connection is. */
  serverNow(): EpochMs;
  /** Takes the room back from whoever took it over. */
  reconnect(): void;
}

/**
 * The room that a device leads or shows.
 *
 * @param key the same object for as long as the room is
 */
export function useLedRoom(key: RoomKey): RoomHandle {
  const [attempt, setAttempt] = useState(0);
  const inUse = useRoom(key, attempt);
  const room = inUse?.room;
  const request = useCallback((message: Request) => room?.request(message) ?? Promise.resolve(NOT_CONNECTED), [room]);
  const serverNow = useCallback(() => room?.serverNow() ?? 0, [room]);
  const reconnect = useCallback(() => setAttempt((last) => last + 1), []);
  return { state: inUse?.state ?? CONNECTING, request, serverNow, reconnect };
}
