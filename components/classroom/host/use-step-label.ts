"use client";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { useMessages } from "../../shell/locale";
import type { NextStep } from "./next-step";

/** What the large button says. */
export function useStepLabel(step: NextStep, seatCount: number): string {
  const t = useMessages(classHostMessages);
  const labels: Readonly<Record<NextStep, string>> = {
    start: t.start(seatCount),
    "open-now": t.openNow,
    close: t.closeAnswers,
    "read-sides": t.readSides,
    "show-answer": t.showAnswer,
    "show-result": t.showResult,
    "vote-again": t.voteAgain,
    "show-board": t.showBoard,
    "next-question": t.nextQuestion,
    "show-winners": t.showWinners,
    end: t.end,
    resume: t.goOn,
    none: t.leave,
  };
  return labels[step];
}
