"use client";
import type { RevealView, SeatView } from "../../../lib/domain/classroom/room-view";
import { FULL_POINTS } from "../../../lib/domain/classroom/scoring";
import { classroomPhasesMessages } from "../../../lib/i18n/messages/classroom-phases";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import { useMessages } from "../../shell/locale";
import { Icon, type IconName } from "../../ui/icon";
import { EvidenceView } from "../phases/evidence-view";
import { Histogram } from "../phases/histogram";
import { QuestionView } from "../phases/question-view";
import { ContestButton } from "./contest-button";
import type { PhaseProps } from "./play-room";
import styles from "./reveal-phase.module.css";
import { type Verdict, verdictOf } from "./verdict";

/** Right or not, the sentence that proves it, what the class answered, and the way to doubt it. */
export function RevealPhase({ room, snapshot: { common }, seat }: PhaseProps) {
  const phases = useMessages(classroomPhasesMessages);
  const { question, reveal, phase } = common;
  if (!question || !reveal) return null;
  const hasKey = reveal.keyOptionIds.length > 0;
  const proof = <EvidenceView evidence={reveal.evidence} language={question.language} />;

  return (
    <>
      <VerdictView reveal={reveal} seat={seat} />
      {reveal.isVoid && <p>{phases.isVoid}</p>}
      <QuestionView question={question} />
      {hasKey && proof}
      <Histogram
        question={question}
        counts={reveal.histogram}
        before={reveal.before}
        keyOptionIds={reveal.keyOptionIds}
        ownOptionIds={seat.optionIds ?? []}
      />
      {!hasKey && reveal.evidence.length > 0 && proof}
      {hasKey && phase.question !== null && (
        <ContestButton room={room} question={phase.question} hasContested={seat.hasContested} />
      )}
    </>
  );
}

const ICONS: Partial<Record<Verdict, IconName>> = { right: "check", wrong: "cross" };

function VerdictView({ reveal, seat }: { readonly reveal: RevealView; readonly seat: SeatView }) {
  const t = useMessages(classroomPlayerMessages);
  const verdict = verdictOf(reveal, seat);
  const icon = verdict && ICONS[verdict];
  // By accuracy every right answer earns the same: only what differs is worth a number.
  const isScored = seat.points > 0 && seat.points !== FULL_POINTS;
  return (
    <header className={styles.verdict} data-verdict={verdict ?? undefined}>
      <p className={styles.word}>
        {icon && <Icon name={icon} />} {verdict && t[verdict]}
      </p>
      {isScored && <p className={styles.points}>{t.pointsWon(seat.points)}</p>}
    </header>
  );
}
