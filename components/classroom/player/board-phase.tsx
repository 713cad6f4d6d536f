"use client";
import type { ReactNode } from "react";
import { classroomPhasesMessages } from "../../../lib/i18n/messages/classroom-phases";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import { useMessages } from "../../shell/locale";
import { ButtonLink } from "../../ui/button-link";
import { BoardView, TeamBoard } from "../phases/board-view";
import { PodiumView } from "../phases/podium-view";
import styles from "./board-phase.module.css";
import type { PhaseProps } from "./play-room";

/** The first five, and the student's own row. */
export function BoardPhase({ snapshot: { common }, seat }: PhaseProps) {
  const t = useMessages(classroomPhasesMessages);
  return (
    <>
      <h2 className={styles.title}>{t.boardTitle}</h2>
      {common.teams && <TeamBoard teams={common.teams} />}
      <BoardView board={common.board ?? []} own={seat} />
    </>
  );
}

interface LastPhaseProps extends PhaseProps {
  /** The way to keep what was missed. */
  readonly keepMissed: ReactNode;
}

/** The first three, and the student's own place. */
export function PodiumPhase({ snapshot: { common }, seat, keepMissed }: LastPhaseProps) {
  const t = useMessages(classroomPlayerMessages);
  const phases = useMessages(classroomPhasesMessages);
  return (
    <>
      <h2 className={styles.title}>{phases.podiumTitle}</h2>
      <PodiumView board={common.board ?? []} />
      {common.teams && <TeamBoard teams={common.teams} />}
      {seat.rank !== null && seat.total > 0 && <p className={styles.own}>{t.ownPlace(seat.rank)}</p>}
      {keepMissed}
    </>
  );
}

/** The class is over: what it came to, and what can be kept of it. */
export function EndedPhase({ seat, keepMissed }: LastPhaseProps) {
  const t = useMessages(classroomPlayerMessages);
  return (
    <section className={styles.ended}>
      <h2 className={styles.title}>{t.endedTitle}</h2>
      <p>{seat.total > 0 ? t.endedBody(seat.total) : t.endedThanks}</p>
      {seat.rank !== null && seat.total > 0 && <p className={styles.own}>{t.ownPlace(seat.rank)}</p>}
      {keepMissed}
      <ButtonLink variant="quiet" href="/">
        {t.toApp}
      </ButtonLink>
    </section>
  );
}
