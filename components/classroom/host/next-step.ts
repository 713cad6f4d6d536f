import type { Snapshot } from "../../../lib/domain/classroom/messages";
import type { HostAction } from "../../../lib/domain/classroom/room-commands";

/** What the one large button does. */
export type NextStep =
  | "start"
  | "open-now"
  | "close"
  | "read-sides"
  | "show-answer"
  | "show-result"
  | "vote-again"
  | "show-board"
  | "next-question"
  | "show-winners"
  | "end"
  | "resume"
  | "none";

function afterReveal({ common: { phase, questionCount } }: Snapshot): NextStep {
  return (phase.question ?? 0) + 1 < questionCount ? "next-question" : "show-winners";
}

function afterClosed({ common: { phase, question } }: Snapshot): NextStep {
  if (question?.kind === "debate") return phase.round === 1 ? "read-sides" : "show-result";
  return question?.kind === "survey" ? "show-result" : "show-answer";
}

/** What comes next in the game that is seen. */
export function nextStep(snapshot: Snapshot): NextStep {
  const { phase, pause } = snapshot.common;
  if (pause) return "resume";
  switch (phase.name) {
    case "lobby":
      return "start";
    case "intro":
      return "open-now";
    case "open":
      return "close";
    case "closed":
      return afterClosed(snapshot);
    case "evidence":
      return "vote-again";
    case "reveal":
      return snapshot.host?.showsBoard ? "show-board" : afterReveal(snapshot);
    case "board":
      return afterReveal(snapshot);
    case "podium":
      return "end";
    case "ended":
      return "none";
  }
}

/** The command behind a step. */
export function actionOf(step: NextStep): HostAction {
  return step === "resume" ? { type: "resume" } : { type: "advance" };
}
