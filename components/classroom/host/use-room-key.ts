"use client";
import { useSearchParams } from "next/navigation";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { Role } from "../../../lib/domain/classroom/messages";
import { useClassroom } from "../../shell/classroom-context";
import type { RoomKey } from "../../shell/classroom-service";

/** 128 bits; anything else behind a `#` is a place on the page. */
const SECRET = /^[0-9a-f]{32}$/;

function watchHash(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

/**
 * The room of the address, with the secret behind its `#` or the one this device holds; `null` without either. A
 * secret of the address is kept and taken out of it: whoever sees the screen, or the history, could lead the room.
 *
 * @returns the same object for as long as the room and the secret are
 */
export function useRoomKey(role: Role): RoomKey | null {
  const classroom = useClassroom();
  const roomId = useSearchParams().get("room");
  const linked = useSyncExternalStore(
    watchHash,
    () => window.location.hash.slice(1),
    () => "",
  );
  const isLinked = SECRET.test(linked);
  const secret = useMemo(
    () => (isLinked ? linked : classroom.keys(role).find((key) => key.roomId === roomId)?.secret),
    [classroom, role, roomId, isLinked, linked],
  );
  const key = useMemo(() => (roomId && secret ? { roomId, secret, role } : null), [roomId, secret, role]);
  useEffect(() => {
    if (!isLinked || !key) return;
    classroom.keep(key);
    window.history.replaceState(null, "", window.location.pathname + window.location.search);
  }, [classroom, isLinked, key]);
  return key;
}
