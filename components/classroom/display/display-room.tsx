"use client";
import type { Snapshot } from "../../../lib/domain/classroom/messages";
import type { EpochMs } from "../../../lib/domain/shared/time";
import { classDisplayMessages } from "../../../lib/i18n/messages/class-display";
import type { RoomState } from "../../shell/classroom-service";
import { useMessages } from "../../shell/locale";
import { spokenAddress } from "../host/room-addresses";
import { useAddresses } from "../host/use-addresses";
import { Countdown } from "./countdown";
import { DisplayLobby } from "./display-lobby";
import { DisplayPhase } from "./display-phase";
import styles from "./display-screen.module.css";
import { useFittedText } from "./use-fitted-text";

interface DisplayRoomProps {
  readonly state: RoomState;
  readonly snapshot: Snapshot;
  serverNow(): EpochMs;
}

/** One room on the projector. */
export function DisplayRoom({ state, snapshot, serverNow }: DisplayRoomProps) {
  const { url } = useAddresses();
  const { common, code } = snapshot;
  const stage = useFittedText<HTMLDivElement>();
  return (
    <>
      <DisplayHeader state={state} snapshot={snapshot} serverNow={serverNow} />
      <div ref={stage} className={styles.stage} data-fit="0">
        {common.phase.name === "lobby" ? (
          <DisplayLobby snapshot={snapshot} url={url} />
        ) : (
          <DisplayPhase common={common} />
        )}
      </div>
      {common.phase.name !== "lobby" && common.phase.name !== "ended" && code && <WayIn url={url} code={code} />}
      <Trouble state={state} snapshot={snapshot} />
    </>
  );
}

/** What is played, how far it is, and how many have answered. */
function DisplayHeader({ state, snapshot: { common, host }, serverNow }: DisplayRoomProps) {
  const t = useMessages(classDisplayMessages);
  const { phase, pause } = common;
  const answered = host?.answered ?? state.answered;
  const isAsked = phase.name === "open" || phase.name === "closed";
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{common.title}</h1>
      {phase.question !== null && <p>{t.questionOf(phase.question + 1, common.questionCount)}</p>}
      {isAsked && answered !== undefined && <p>{t.answered(answered, common.seatCount)}</p>}
      {phase.name === "open" && !pause && <Countdown until={phase.deadline} serverNow={serverNow} />}
      {phase.name === "closed" && <p className={styles.closed}>{t.timeIsUp}</p>}
    </header>
  );
}

/** For those who come late. */
function WayIn({ url, code }: { readonly url: string | null; readonly code: string }) {
  const t = useMessages(classDisplayMessages);
  return (
    <footer className={styles.footer}>
      <span>{url && t.joinAt(spokenAddress(url))}</span>
      <strong>{code.replace(/(\d{3})(?=\d)/g, "$1 ")}</strong>
    </footer>
  );
}

/** Why nothing moves. */
function Trouble({ state: { connection }, snapshot }: Pick<DisplayRoomProps, "state" | "snapshot">) {
  const t = useMessages(classDisplayMessages);
  const { pause } = snapshot.common;
  const isAway = connection === "offline" || connection === "connecting";
  const words = isAway ? t.offline : pause && { host: t.paused, discussion: t.discussion, outage: t.outage }[pause];
  return (
    <div role="status" className={styles.trouble}>
      {words && <p className={styles.troubleText}>{words}</p>}
    </div>
  );
}
