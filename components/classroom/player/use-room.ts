"use client";
import { useEffect, useState } from "react";
import { useClassroom } from "../../shell/classroom-context";
import type { RoomConnection, RoomKey, RoomState } from "../../shell/classroom-service";

export interface RoomInUse {
  readonly room: RoomConnection;
  readonly state: RoomState;
}

/**
 * The room of a key as this device knows it, for as long as the screen is there.
 *
 * @param attempt another number connects anew, as after another tab took the seat
 * @returns `null` until the connection is made
 */
export function useRoom(key: RoomKey | null, attempt: number): RoomInUse | null {
  const classroom = useClassroom();
  const [inUse, setInUse] = useState<RoomInUse | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is what connects anew
  useEffect(() => {
    if (!key) return;
    const room = classroom.connect(key);
    const stop = room.watch((state) => setInUse({ room, state }));
    return () => {
      stop();
      room.close();
      setInUse(null);
    };
  }, [classroom, key, attempt]);

  return inUse;
}
