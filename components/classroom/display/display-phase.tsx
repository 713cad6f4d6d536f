"use client";
import type { CommonView } from "../../../lib/domain/classroom/room-view";
import { classDisplayMessages } from "../../../lib/i18n/messages/class-display";
import { useMessages } from "../../shell/locale";
import { BoardList } from "./board-list";
import styles from "./display-screen.module.css";
import { EvidenceQuotes } from "./evidence-quotes";
import { Podium } from "./podium";
import { QuestionBoard } from "./question-board";

/** What the class sees after the lobby. */
export function DisplayPhase({ common }: { readonly common: CommonView }) {
  const t = useMessages(classDisplayMessages);
  const { phase, board, teams } = common;
  if (phase.name === "intro") {
    return <p className={styles.intro}>{t.questionOf((phase.question ?? 0) + 1, common.questionCount)}</p>;
  }
  if (phase.name === "board") return <BoardList board={board ?? []} teams={teams} />;
  if (phase.name === "podium" || phase.name === "ended") return <Podium board={board ?? []} teams={teams} />;
  return <AskedPhase common={common} />;
}

/** A question while it is answered, discussed and told. */
function AskedPhase({ common }: { readonly common: CommonView }) {
  const t = useMessages(classDisplayMessages);
  const { question, reveal, evidence } = common;
  if (!question) return null;
  const quotes = reveal?.evidence ?? evidence ?? [];
  return (
    <div className={styles.asked}>
      <QuestionBoard question={question} histogram={reveal?.histogram ?? null} reveal={reveal} />
      {reveal?.isVoid && <p className={styles.void}>{t.struck}</p>}
      <EvidenceQuotes evidence={quotes} language={question.language} label={reveal ? t.source : t.bothSides} />
    </div>
  );
}
