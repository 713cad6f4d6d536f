"use client";
import { classPrepareMessages } from "../../../lib/i18n/messages/class-prepare";
import { useClassroom } from "../../shell/classroom-context";
import { useMessages } from "../../shell/locale";
import { ButtonLink } from "../../ui/button-link";
import styles from "./prepare-screen.module.css";

/** The way back into the room that this device opened last. */
export function RunningRoom() {
  const t = useMessages(classPrepareMessages);
  const [key] = useClassroom().keys("host");
  if (!key) return null;
  return (
    <div className={styles.running}>
      <p>{t.running}</p>
      <ButtonLink href={`/host/?room=${key.roomId}`}>{t.backToRoom}</ButtonLink>
    </div>
  );
}
