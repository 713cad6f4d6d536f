"use client";
import { useEffect, useState } from "react";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import { useMessages } from "../../shell/locale";
import styles from "./message-view.module.css";

const SLOW_MILLIS = 4000;

/** Until the first picture of the room is there; after some seconds it says what to look at. */
export function FindingSeat() {
  const t = useMessages(classroomPlayerMessages);
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), SLOW_MILLIS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section className={styles.message} role="status">
      <p className={styles.title}>{t.findingSeat}</p>
      {isSlow && <p>{t.slowSeat}</p>}
    </section>
  );
}
