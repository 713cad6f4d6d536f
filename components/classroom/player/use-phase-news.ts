"use client";
import { useEffect } from "react";
import type { CommonView, SeatView } from "../../../lib/domain/classroom/room-view";
import { classroomPhasesMessages } from "../../../lib/i18n/messages/classroom-phases";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import { useMessages } from "../../shell/locale";
import { useAnnounce } from "../../ui/live-region";
import { verdictOf } from "./verdict";

/** Tells those who listen where the class is: once at each step. A question that opens takes the focus instead. */
export function usePhaseNews(common: CommonView, seat: SeatView): void {
  const t = useMessages(classroomPlayerMessages);
  const phases = useMessages(classroomPhasesMessages);
  const announce = useAnnounce();
  const news = newsOf();

  useEffect(() => {
    if (news) announce(news);
  }, [news, announce]);

  function newsOf(): string {
    const { phase, reveal, questionCount } = common;
    const verdict = reveal && verdictOf(reveal, seat);
    switch (phase.name) {
      case "intro":
        return `${t.getReady}. ${phases.questionOf((phase.question ?? 0) + 1, questionCount)}`;
      case "closed":
        return t.closedTitle;
      case "evidence":
        return `${t.evidenceTitle}. ${t.evidenceBody}`;
      case "reveal":
        return verdict ? t[verdict] : "";
      case "board":
        return seat.rank === null ? phases.boardTitle : t.ownPlace(seat.rank);
      case "podium":
        return phases.podiumTitle;
      case "ended":
        return t.endedTitle;
      default:
        return "";
    }
  }
}
