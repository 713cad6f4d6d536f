"use client";
import { useCallback, useEffect, useRef } from "react";
import type { QuestionView as Question } from "../../../lib/domain/classroom/room-view";
import { SECOND_MILLIS } from "../../../lib/domain/shared/time";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import { useMessages } from "../../shell/locale";
import { Icon } from "../../ui/icon";
import { Countdown } from "../phases/countdown";
import { QuestionView } from "../phases/question-view";
import { useSecondsLeft } from "../phases/use-seconds-left";
import { AnswerOptions } from "./answer-options";
import { givenOptionIds } from "./given-option-ids";
import styles from "./open-phase.module.css";
import type { PhaseProps } from "./play-room";

/** A question that can be answered: once, until the student's own time is up. */
export function OpenPhase(game: PhaseProps) {
  const { question } = game.snapshot.common;
  return question && <OpenQuestion {...game} question={question} />;
}

function OpenQuestion({ room, state, snapshot, seat, question }: PhaseProps & { readonly question: Question }) {
  const t = useMessages(classroomPlayerMessages);
  const { phase, pause } = snapshot.common;
  const heading = useRef<HTMLHeadingElement>(null);
  const region = useRef<HTMLDivElement>(null);
  const now = useCallback(() => room.serverNow(), [room]);
  const secondsLeft = useSecondsLeft(pause === null ? seat.deadline : null, now);
  const given = givenOptionIds(phase, seat, state.unsent);
  const isTimeUp = secondsLeft === 0;
  // The keys of the options work from here; a pause takes the options, and what had the focus, away.
  useEffect(() => {
    if (pause === null) heading.current?.focus({ preventScroll: true });
  }, [pause]);

  const answer = useCallback(
    (optionIds: readonly string[]) => room.answer({ question: phase.question ?? 0, round: phase.round, optionIds }),
    [room, phase.question, phase.round],
  );
  const isAnswered = given !== null;
  return (
    <>
      {secondsLeft !== null && !isAnswered && (
        <Countdown
          secondsLeft={secondsLeft}
          ofSeconds={((seat.deadline ?? 0) - (phase.openedAt ?? 0)) / SECOND_MILLIS}
          isAnnounced
        />
      )}
      <div role="status" className={styles.outcome}>
        {isAnswered && (
          <SentNotice
            isSent={seat.optionIds !== null}
            isHeld={pause !== null}
            isOnline={state.connection === "online"}
          />
        )}
        {!isAnswered && isTimeUp && <p className={styles.title}>{t.timeUp}</p>}
      </div>
      <div ref={region} className={styles.region}>
        <QuestionView question={question} round={phase.round} headingRef={heading} />
        <AnswerOptions
          region={region}
          question={question}
          given={given}
          isOpen={!isAnswered && !isTimeUp && pause === null}
          onAnswer={answer}
        />
      </div>
    </>
  );
}

interface SentNoticeProps {
  readonly isSent: boolean;
  /** The game is paused: the answer is sent when it goes on. */
  readonly isHeld: boolean;
  readonly isOnline: boolean;
}

/** Where the answer is now; that it is kept while there is no line is said above the question. */
function SentNotice({ isSent, isHeld, isOnline }: SentNoticeProps) {
  const t = useMessages(classroomPlayerMessages);
  if (!isSent) return isOnline && <p className={styles.title}>{isHeld ? t.keptTitle : t.sending}</p>;
  return (
    <>
      <p className={styles.sent}>
        <Icon name="check" /> {t.sent}
      </p>
      <p>{t.sentBody}</p>
    </>
  );
}
