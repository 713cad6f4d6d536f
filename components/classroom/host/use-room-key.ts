"use client";
import { useSearchParams } from "next/navigation";
import { useMemo, useSyncExternalStore } from "react";
import type { Role } from "../../../lib/domain/classroom/messages";
import { useClassroom } from "../../shell/classroom-context";
import type { RoomKey } from "../../shell/classroom-service";

function watchHash(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

/** The room of the address, with the secret behind its `#` or the one this device holds; `null` without either. */
export function useRoomKey(role: Role): RoomKey | null {
  const classroom = useClassroom();
  const roomId = useSearchParams().get("room");
  const secret = useSyncExternalStore(
    watchHash,
    () => window.location.hash.slice(1),
    () => "",
  );
  return useMemo(() => {
    if (!roomId) return null;
    if (secret) return { roomId, secret, role };
    return classroom.keys(role).find((key) => key.roomId === roomId) ?? null;
  }, [classroom, roomId, secret, role]);
}
