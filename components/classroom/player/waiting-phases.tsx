"use client";
import { useCallback } from "react";
import { classroomPhasesMessages } from "../../../lib/i18n/messages/classroom-phases";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import { useMessages } from "../../shell/locale";
import { EvidenceView } from "../phases/evidence-view";
import { OptionGrid } from "../phases/option-grid";
import { QuestionView } from "../phases/question-view";
import { useSecondsLeft } from "../phases/use-seconds-left";
import { givenOptionIds } from "./given-option-ids";
import styles from "./message-view.module.css";
import type { PhaseProps } from "./play-room";

/** Seated, before the first question. */
export function LobbyPhase({ snapshot: { common }, seat }: PhaseProps) {
  const t = useMessages(classroomPlayerMessages);
  return (
    <section className={styles.message}>
      <h2 className={styles.title}>{t.lobbyTitle}</h2>
      <p className={styles.seat}>{t.seatName(seat.name)}</p>
      <p>{t.lobbyBody}</p>
      <p className={styles.soft}>{t.studentsHere(common.seatCount)}</p>
    </section>
  );
}

/** A question is about to open. */
export function IntroPhase({ room, snapshot: { common } }: PhaseProps) {
  const t = useMessages(classroomPlayerMessages);
  const phases = useMessages(classroomPhasesMessages);
  const { question, opensAt } = common.phase;
  const now = useCallback(() => room.serverNow(), [room]);
  const seconds = useSecondsLeft(opensAt, now);
  return (
    <section className={styles.message}>
      <h2 className={styles.title}>{t.getReady}</h2>
      <p>{phases.questionOf((question ?? 0) + 1, common.questionCount)}</p>
      {seconds !== null && seconds > 0 && (
        <p role="timer" aria-label={t.startsIn(seconds)} className={styles.number}>
          {seconds}
        </p>
      )}
    </section>
  );
}

/** No more answers, and nothing is told yet. */
export function ClosedPhase({ snapshot: { common }, state, seat }: PhaseProps) {
  const t = useMessages(classroomPlayerMessages);
  const given = givenOptionIds(common.phase, seat, state.unsent);
  const isCounted = seat.optionIds !== null;
  // That an answer is kept while there is no line is said above the question.
  const underWay = state.connection === "online" ? t.sending : null;
  return (
    <>
      <section>
        <h2>{t.closedTitle}</h2>
        <p>
          {isCounted ? t.closedAnswered : given ? underWay : t.closedUnanswered} {t.closedBody}
        </p>
      </section>
      {common.question && (
        <>
          <QuestionView question={common.question} />
          <OptionGrid question={common.question} stateOf={(id) => (given?.includes(id) ? "chosen" : "other")} />
        </>
      )}
    </>
  );
}

/** Between the two votes of a debate. */
export function EvidencePhase({ snapshot: { common } }: PhaseProps) {
  const t = useMessages(classroomPlayerMessages);
  if (!common.question) return null;
  return (
    <>
      <section>
        <h2>{t.evidenceTitle}</h2>
        <p>{t.evidenceBody}</p>
      </section>
      <QuestionView question={common.question} />
      <EvidenceView evidence={common.evidence ?? []} language={common.question.language} />
    </>
  );
}
