"use client";
import type { Role } from "../../../lib/domain/classroom/messages";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { useClassroom } from "../../shell/classroom-context";
import type { RoomKey } from "../../shell/classroom-service";
import { useMessages } from "../../shell/locale";
import { ButtonLink } from "../../ui/button-link";
import { Disclosure } from "../../ui/disclosure";
import { QrCode } from "../display/qr-code";
import { deviceAddress, ownAddress } from "./room-addresses";
import styles from "./second-screens.module.css";

interface SecondScreensProps {
  readonly hostKey: RoomKey;
  /** The address that phones reach. */
  readonly url: string | null;
}

/** The projector in a window of its own, and a phone as remote control. */
export function SecondScreens({ hostKey, url }: SecondScreensProps) {
  const t = useMessages(classHostMessages);
  const classroom = useClassroom();
  const keyOf = (role: Role) => classroom.keys(role).find(({ roomId }) => roomId === hostKey.roomId);
  const display = keyOf("display");
  const remote = keyOf("remote");

  return (
    <section aria-label={t.secondScreens} className={styles.screens}>
      {display && (
        <ButtonLink href={deviceAddress(ownAddress(), display)} target="_blank" rel="noreferrer">
          {t.showOnProjector}
        </ButtonLink>
      )}
      {remote && url && (
        <Disclosure summary={t.remote}>
          <div className={styles.remote}>
            <p>{t.remoteText}</p>
            <div className={styles.qr}>
              <QrCode text={deviceAddress(url, remote)} label={t.remoteQr} />
            </div>
            <a href={deviceAddress(url, remote)} target="_blank" rel="noreferrer">
              {t.remoteLink}
            </a>
          </div>
        </Disclosure>
      )}
    </section>
  );
}
