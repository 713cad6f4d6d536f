"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Reply, Request } from "../../../lib/domain/classroom/messages";
import type { EpochMs } from "../../../lib/domain/shared/time";
import { useClassroom } from "../../shell/classroom-context";
import type { RoomConnection, RoomKey, RoomState } from "../../shell/classroom-service";

const CONNECTING: RoomState = { connection: "connecting", problem: null, snapshot: null, unsent: null };
const NOT_CONNECTED: Reply = { ok: false, error: "unknown-room" };

export interface RoomHandle {
  readonly state: RoomState;
  request(message: Request): Promise<Reply>;
  serverNow(): EpochMs;
  /** Takes the room back from whoever took it over. */
  reconnect(): void;
}

/** Holds the connection of one room for as long as the screen shows it. */
export function useRoom({ roomId, secret, role }: RoomKey): RoomHandle {
  const classroom = useClassroom();
  const connection = useRef<RoomConnection | null>(null);
  const [state, setState] = useState(CONNECTING);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is a reason to connect anew
  useEffect(() => {
    const opened = classroom.connect({ roomId, secret, role });
    connection.current = opened;
    const stop = opened.watch(setState);
    return () => {
      stop();
      opened.close();
      connection.current = null;
    };
  }, [classroom, roomId, secret, role, attempt]);

  const request = useCallback(
    (message: Request) => connection.current?.request(message) ?? Promise.resolve(NOT_CONNECTED),
    [],
  );
  const serverNow = useCallback(() => connection.current?.serverNow() ?? 0, []);
  const reconnect = useCallback(() => setAttempt((last) => last + 1), []);
  return { state, request, serverNow, reconnect };
}
