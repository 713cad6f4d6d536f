"use client";
import { useState } from "react";
import type { Snapshot } from "../../../lib/domain/classroom/messages";
import type { CommonView, ContestView, QuestionView, RevealView } from "../../../lib/domain/classroom/room-view";
import { classDisplayMessages } from "../../../lib/i18n/messages/class-display";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { EvidenceQuotes } from "../display/evidence-quotes";
import { QuestionBoard } from "../display/question-board";
import styles from "./led-room.module.css";
import { RulingDialog } from "./ruling-dialog";
import type { HostCommands } from "./use-host-commands";

interface AskedQuestionProps {
  readonly snapshot: Snapshot;
  readonly act: HostCommands["act"];
}

/**
 * The question on the host's screen. What was answered so far stays hidden until it is asked for, question by question:
 * this screen may hang on the wall too.
 */
export function AskedQuestion({ snapshot: { common, host }, act }: AskedQuestionProps) {
  const t = useMessages(classDisplayMessages);
  const { question, reveal } = common;
  const [shownFor, setShownFor] = useState<string | null>(null);
  const turn = `${common.phase.question}/${common.phase.round}`;
  const isShown = shownFor === turn;
  if (!question) return null;
  const soFar = isShown ? (host?.histogram ?? null) : null;

  return (
    <div className={styles.section}>
      <div className={styles.board}>
        <QuestionBoard question={question} histogram={reveal?.histogram ?? soFar} reveal={reveal} />
      </div>
      {!reveal && <ShowAnswers isShown={isShown} onToggle={() => setShownFor(isShown ? null : turn)} />}
      {reveal?.isVoid && <p>{t.struck}</p>}
      <EvidenceQuotes
        evidence={reveal?.evidence ?? common.evidence ?? []}
        language={question.language}
        label={reveal ? t.source : t.bothSides}
      />
      {reveal && <CorrectKey asked={ruledView(common, question, reveal)} act={act} />}
    </div>
  );
}

/** The current question as a ruling needs it; `null` where it never had a right answer. */
function ruledView({ phase }: CommonView, question: QuestionView, reveal: RevealView): ContestView | null {
  if (phase.question === null || question.kind === "survey" || question.kind === "debate") return null;
  const { keyOptionIds, isVoid } = reveal;
  return { question: phase.question, text: question.text, options: question.options, keyOptionIds, isVoid, count: 0 };
}

interface ShowAnswersProps {
  readonly isShown: boolean;
  onToggle(): void;
}

function ShowAnswers({ isShown, onToggle }: ShowAnswersProps) {
  const t = useMessages(classHostMessages);
  return (
    <div className={styles.start}>
      <Button aria-pressed={isShown} onClick={onToggle}>
        {isShown ? t.hideSoFar : t.showSoFar}
      </Button>
    </div>
  );
}

interface CorrectKeyProps {
  readonly asked: ContestView | null;
  readonly act: HostCommands["act"];
}

function CorrectKey({ asked, act }: CorrectKeyProps) {
  const t = useMessages(classHostMessages);
  const [isOpen, setIsOpen] = useState(false);
  if (!asked) return null;
  return (
    <div className={styles.start}>
      <Button variant="quiet" onClick={() => setIsOpen(true)}>
        {t.correctKey}
      </Button>
      {isOpen && <RulingDialog contest={asked} act={act} onClose={() => setIsOpen(false)} />}
    </div>
  );
}
