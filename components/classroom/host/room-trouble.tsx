"use client";
import type { PauseReason } from "../../../lib/domain/classroom/room";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import type { ConnectionState } from "../../shell/classroom-service";
import { useMessages } from "../../shell/locale";
import styles from "./room-trouble.module.css";

interface RoomTroubleProps {
  readonly connection: ConnectionState;
  readonly pause: PauseReason | null;
}

/** Why nothing moves, in words; said once to those who listen. */
export function RoomTrouble({ connection, pause }: RoomTroubleProps) {
  const t = useMessages(classHostMessages);
  const reasons = { host: t.paused, discussion: t.discussing, outage: t.outage };
  const words = connection === "online" ? pause && reasons[pause] : t.offline;
  return (
    <div role="status" className={words ? styles.trouble : undefined}>
      {words}
    </div>
  );
}
