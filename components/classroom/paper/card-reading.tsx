"use client";
import { useState } from "react";
import type { RosterPresence } from "../../../lib/domain/classroom/messages";
import { EMPTY_TALLY } from "../../../lib/domain/classroom/paper/card-tally";
import { PAPER_ANSWERS } from "../../../lib/domain/classroom/paper/read-cards";
import type { CommonView } from "../../../lib/domain/classroom/room-view";
import { classroomPaperMessages } from "../../../lib/i18n/messages/classroom-paper";
import { ErrorView } from "../../shell/error-view";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import type { HostCommands } from "../host/use-host-commands";
import { actInParts } from "./act-in-parts";
import styles from "./camera-reader.module.css";
import { type CardReadings, cardReadings } from "./card-readings";
import { useCardCamera } from "./use-card-camera";

interface CardReadingProps {
  /** Of a question that is open. */
  readonly common: CommonView;
  readonly roster: readonly RosterPresence[];
  readonly act: HostCommands["act"];
}

/** The camera on one question: what it sees, who is read, who is missing. */
export function CardReading({ common: { question, phase, pause }, roster, act }: CardReadingProps) {
  const t = useMessages(classroomPaperMessages);
  const { video, tally, error } = useCardCamera();
  const [isBusy, setBusy] = useState(false);
  if (!question) return null;
  const readings = cardReadings((tally ?? EMPTY_TALLY).read, roster, question);
  const { answers } = readings;
  const index = phase.question ?? 0;

  const handIn = async () => {
    setBusy(true);
    await actInParts(answers, (part) => act({ type: "hand-in", question: index, round: phase.round, answers: part }));
    setBusy(false); // why it was not done stands beside the controls
  };

  return (
    <div className={styles.reading}>
      <video ref={video} muted playsInline aria-label={t.picture} className={styles.video} hidden={error !== null} />
      <div className={styles.tally}>
        {error !== null && <ErrorView error={error} />}
        {error === null && tally === null && <p role="status">{t.starting}</p>}
        {error === null && <Tally readings={readings} />}
        {question.options.length > PAPER_ANSWERS.length && <p>{t.fewLetters}</p>}
        {pause && <p>{t.isPaused}</p>}
        <Button disabled={answers.length === 0 || isBusy || pause !== null} onClick={() => void handIn()}>
          {t.handIn(answers.length)}
        </Button>
      </div>
    </div>
  );
}

/** Silent for those who listen until everybody is read: the numbers change many times a second. */
function Tally({
  readings: { all, handed, answers, missing, noOption, strangers },
}: {
  readonly readings: CardReadings;
}) {
  const t = useMessages(classroomPaperMessages);
  const list = (numbers: readonly number[]) => numbers.join(", ");
  const isComplete = handed + answers.length === all;
  return (
    <div>
      <p className={styles.count}>{t.read(handed + answers.length, all)}</p>
      {missing.length > 0 && <p>{t.missing(list(missing))}</p>}
      {noOption.length > 0 && <p>{t.noOption(list(noOption))}</p>}
      {strangers.length > 0 && <p>{t.strangers(list(strangers))}</p>}
      <p role="status">{isComplete && t.noneMissing}</p>
      {handed > 0 && <p>{t.handedIn(handed, all)}</p>}
    </div>
  );
}
