"use client";
import type { ReactNode } from "react";
import type { Snapshot } from "../../../lib/domain/classroom/messages";
import type { SeatView } from "../../../lib/domain/classroom/room-view";
import type { RoomConnection, RoomState } from "../../shell/classroom-service";
import { BoardPhase, EndedPhase, PodiumPhase } from "./board-phase";
import { LineNotice } from "./line-notice";
import { OpenPhase } from "./open-phase";
import { PlayBar } from "./play-bar";
import { RevealPhase } from "./reveal-phase";
import { usePhaseNews } from "./use-phase-news";
import { ClosedPhase, EvidencePhase, IntroPhase, LobbyPhase } from "./waiting-phases";

/** What every phase of a student's game is shown from. */
export interface PhaseProps {
  readonly room: RoomConnection;
  readonly state: RoomState;
  readonly snapshot: Snapshot;
  readonly seat: SeatView;
}

interface PlayRoomProps extends PhaseProps {
  readonly keepMissed: ReactNode;
}

/** A student's picture of the room: where it stands, what is amiss with the line, and the phase itself. */
export function PlayRoom({ keepMissed, ...game }: PlayRoomProps) {
  const { phase } = game.snapshot.common;
  usePhaseNews(game.snapshot.common, game.seat);
  return (
    <>
      <PlayBar common={game.snapshot.common} seat={game.seat} />
      <LineNotice {...game} />
      {view()}
    </>
  );

  function view(): ReactNode {
    switch (phase.name) {
      case "lobby":
        return <LobbyPhase {...game} />;
      case "intro":
        return <IntroPhase {...game} />;
      case "open":
        return <OpenPhase key={`${phase.question}.${phase.round}`} {...game} />;
      case "closed":
        return <ClosedPhase {...game} />;
      case "evidence":
        return <EvidencePhase {...game} />;
      case "reveal":
        return <RevealPhase key={phase.question} {...game} />;
      case "board":
        return <BoardPhase {...game} />;
      case "podium":
        return <PodiumPhase {...game} keepMissed={keepMissed} />;
      case "ended":
        return <EndedPhase {...game} keepMissed={keepMissed} />;
    }
  }
}
