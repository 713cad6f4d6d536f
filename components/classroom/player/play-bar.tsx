"use client";
import type { CommonView, SeatView } from "../../../lib/domain/classroom/room-view";
import { classroomPhasesMessages } from "../../../lib/i18n/messages/classroom-phases";
import { useMessages } from "../../shell/locale";
import styles from "./play-bar.module.css";

interface PlayBarProps {
  readonly common: CommonView;
  readonly seat: SeatView;
}

/** Who plays here, and how far the class is. */
export function PlayBar({ common: { phase, questionCount }, seat }: PlayBarProps) {
  const t = useMessages(classroomPhasesMessages);
  return (
    <header className={styles.bar}>
      <p className={styles.who}>
        {seat.name}
        {seat.team !== null && <span className={styles.team}>{t.team(seat.team + 1)}</span>}
      </p>
      {phase.question !== null && <p className={styles.where}>{t.questionOf(phase.question + 1, questionCount)}</p>}
    </header>
  );
}
