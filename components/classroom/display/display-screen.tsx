"use client";
import { classDisplayMessages } from "../../../lib/i18n/messages/class-display";
import type { RoomKey } from "../../shell/classroom-service";
import { useMessages } from "../../shell/locale";
import { useDocumentTitle } from "../../ui/use-document-title";
import { useLedRoom } from "../host/use-led-room";
import { useRoomKey } from "../host/use-room-key";
import { DisplayRoom } from "./display-room";
import styles from "./display-screen.module.css";

/** The page for the projector: everything to see and nothing to press. */
export function DisplayScreen() {
  const t = useMessages(classDisplayMessages);
  const key = useRoomKey("display");
  useDocumentTitle(t.title);
  return (
    <main id="main" tabIndex={-1} className={styles.display}>
      {key ? <KnownRoom roomKey={key} /> : <h1 className={styles.message}>{t.noRoom}</h1>}
    </main>
  );
}

function KnownRoom({ roomKey }: { readonly roomKey: RoomKey }) {
  const t = useMessages(classDisplayMessages);
  const { state, serverNow } = useLedRoom(roomKey);
  const { connection, snapshot } = state;
  if (connection === "refused") return <h1 className={styles.message}>{t.roomOver}</h1>;
  if (!snapshot) return <h1 className={styles.message}>{t.connecting}</h1>;
  return <DisplayRoom state={state} snapshot={snapshot} serverNow={serverNow} />;
}
