"use client";
import type { Snapshot } from "../../../lib/domain/classroom/messages";
import type { PhaseName } from "../../../lib/domain/classroom/room";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import type { RoomKey } from "../../shell/classroom-service";
import { useMessages } from "../../shell/locale";
import { Disclosure } from "../../ui/disclosure";
import { BoardList } from "../display/board-list";
import { Countdown } from "../display/countdown";
import { Podium } from "../display/podium";
import { ReportLink } from "../report/report-link";
import { AskedQuestion } from "./asked-question";
import { Contests } from "./contests";
import styles from "./led-room.module.css";
import { Roster } from "./roster";
import { SecondScreens } from "./second-screens";
import { useAddresses } from "./use-addresses";
import type { Controls } from "./use-controls";
import type { RoomHandle } from "./use-led-room";

const OVER: ReadonlySet<PhaseName> = new Set(["podium", "ended"]);

interface HostGameProps {
  readonly room: RoomHandle;
  readonly snapshot: Snapshot;
  readonly roomKey: RoomKey;
  readonly controls: Controls;
}

/** A game that runs, as its host sees it. */
export function HostGame({ room, snapshot, roomKey, controls }: HostGameProps) {
  const t = useMessages(classHostMessages);
  const { url } = useAddresses();
  const { common, host, roster, code } = snapshot;
  return (
    <>
      <GameFacts room={room} snapshot={snapshot} />
      <GamePhase snapshot={snapshot} controls={controls} />
      {roomKey.role === "host" && OVER.has(common.phase.name) && <ReportLink roomId={roomKey.roomId} />}
      <Contests contests={host?.contests ?? []} act={controls.act} />
      <Disclosure summary={t.studentsHere(common.seatCount)}>
        <Roster roster={roster ?? []} act={controls.act} />
      </Disclosure>
      {roomKey.role === "host" && common.phase.name !== "ended" && (
        <Disclosure summary={t.secondScreens}>
          <div className={styles.section}>
            {code && <p>{t.joinLate(code.replace(/(\d{3})(?=\d)/g, "$1 "))}</p>}
            <SecondScreens hostKey={roomKey} url={url} />
          </div>
        </Disclosure>
      )}
    </>
  );
}

/** How far it is and how many have answered. */
function GameFacts({ room, snapshot }: Pick<HostGameProps, "room" | "snapshot">) {
  const t = useMessages(classHostMessages);
  const { common, host } = snapshot;
  const { phase, pause } = common;
  const phases: Readonly<Record<PhaseName, string>> = {
    lobby: t.wayIn,
    intro: t.phaseIntro,
    open: phase.round === 2 ? t.phaseOpenAgain : t.phaseOpen,
    closed: t.phaseClosed,
    evidence: t.phaseEvidence,
    reveal: t.phaseReveal,
    board: t.phaseBoard,
    podium: t.phasePodium,
    ended: t.phaseEnded,
  };
  const isAsked = phase.name === "open" || phase.name === "closed";
  return (
    <div className={styles.facts}>
      <p role="status">
        {phase.question !== null && <strong>{t.questionOf(phase.question + 1, common.questionCount)} </strong>}
        <span className={styles.soft}>{phases[phase.name]}</span>
      </p>
      {isAsked && <p>{t.answered(host?.answered ?? 0, common.seatCount)}</p>}
      {phase.name === "open" && !pause && <Countdown until={phase.deadline} serverNow={room.serverNow} />}
    </div>
  );
}

function GamePhase({ snapshot, controls }: Pick<HostGameProps, "snapshot" | "controls">) {
  const t = useMessages(classHostMessages);
  const { phase, board, teams } = snapshot.common;
  if (phase.name === "intro") return <p>{t.introText}</p>;
  if (phase.name === "board") return <BoardList board={board ?? []} teams={teams} />;
  if (phase.name === "podium" || phase.name === "ended") return <Podium board={board ?? []} teams={teams} />;
  return <AskedQuestion snapshot={snapshot} act={controls.act} />;
}
