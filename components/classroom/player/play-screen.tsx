"use client";
import { useSearchParams } from "next/navigation";
import { type ReactNode, useMemo, useState } from "react";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import { useClassroom } from "../../shell/classroom-context";
import type { RoomKey } from "../../shell/classroom-service";
import { useMessages } from "../../shell/locale";
import { useDocumentTitle } from "../../ui/use-document-title";
import { VisuallyHidden } from "../../ui/visually-hidden";
import type { FinishedClass } from "../take-home/use-missed";
import { FindingSeat } from "./finding-seat";
import { PlayRoom } from "./play-room";
import styles from "./play-screen.module.css";
import { NoSeat, StoppedView } from "./stopped-view";
import { useRoom } from "./use-room";

interface PlayScreenProps {
  /** Keeps what was missed: shown once the class is over. */
  keepMissed?(finished: FinishedClass): ReactNode;
}

/** The key of the room in the address, or the latest one that this device holds. */
function useRoomKey(): RoomKey | null {
  const classroom = useClassroom();
  const roomId = useSearchParams().get("room");
  return useMemo(() => {
    if (typeof window === "undefined") return null;
    const keys = classroom.keys("player");
    return (roomId === null ? keys[0] : keys.find((key) => key.roomId === roomId)) ?? null;
  }, [classroom, roomId]);
}

/** A student's seat in a live class, whatever the class is doing. */
export function PlayScreen({ keepMissed }: PlayScreenProps) {
  const t = useMessages(classroomPlayerMessages);
  const key = useRoomKey();
  const [attempt, setAttempt] = useState(0);
  const inUse = useRoom(key, attempt);
  useDocumentTitle(t.playTitle);

  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <VisuallyHidden>
        <h1>{t.playTitle}</h1>
      </VisuallyHidden>
      {content()}
    </main>
  );

  function content(): ReactNode {
    if (!key) return <NoSeat />;
    if (!inUse) return <FindingSeat />;
    const { room, state } = inUse;
    const { connection, snapshot } = state;
    if (connection === "replaced" || connection === "kicked" || connection === "refused") {
      return <StoppedView state={state} onPlayHere={() => setAttempt(attempt + 1)} />;
    }
    if (!snapshot?.seat) return <FindingSeat />;
    const keep = keepMissed?.({ room, roomId: key.roomId, title: snapshot.common.title });
    return <PlayRoom room={room} state={state} snapshot={snapshot} seat={snapshot.seat} keepMissed={keep} />;
  }
}
