"use client";
import type { RosterPresence, Snapshot } from "../../../lib/domain/classroom/messages";
import { classDisplayMessages } from "../../../lib/i18n/messages/class-display";
import { useMessages } from "../../shell/locale";
import { joinAddress, spokenAddress } from "../host/room-addresses";
import styles from "./display-lobby.module.css";
import { QrCode } from "./qr-code";
import { RoomCode } from "./room-code";

/** More names than this cannot be read from the last row. */
const MOST_NAMES = 150;
/** The names need the room that the way in had. */
const MANY = 40;

interface DisplayLobbyProps {
  readonly snapshot: Snapshot;
  /** `null` until it is known. */
  readonly url: string | null;
}

/** The way in, and who has come. */
export function DisplayLobby({ snapshot: { code, common, roster }, url }: DisplayLobbyProps) {
  const t = useMessages(classDisplayMessages);
  return (
    <div className={styles.lobby} data-many={common.seatCount > MANY || undefined}>
      {code && (
        <div className={styles.wayIn}>
          <div className={styles.qr}>{url && <QrCode text={joinAddress(url, code)} label={t.qrLabel} />}</div>
          <div className={styles.words}>
            <p>{t.scanOrType}</p>
            <p className={styles.address}>{url && spokenAddress(url)}</p>
            <div className={styles.code}>
              <RoomCode code={code} label={t.code} />
            </div>
          </div>
        </div>
      )}
      <p className={styles.count}>{t.seats(common.seatCount)}</p>
      <NameWall roster={roster ?? []} />
    </div>
  );
}

/** The latest to come, in the order of coming. */
function NameWall({ roster }: { readonly roster: readonly RosterPresence[] }) {
  const t = useMessages(classDisplayMessages);
  const shown = roster.slice(-MOST_NAMES);
  const hidden = roster.length - shown.length;
  return (
    <ul className={styles.names} aria-label={t.students}>
      {hidden > 0 && <li className={styles.more}>{t.more(hidden)}</li>}
      {shown.map(({ seatId, name }) => (
        <li key={seatId} className={styles.name}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}
