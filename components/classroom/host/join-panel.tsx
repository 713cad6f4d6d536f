"use client";
import { classDisplayMessages } from "../../../lib/i18n/messages/class-display";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { useMessages } from "../../shell/locale";
import { ChoiceList } from "../../ui/choice-list";
import { QrCode } from "../display/qr-code";
import { RoomCode } from "../display/room-code";
import styles from "./join-panel.module.css";
import { joinAddress, spokenAddress } from "./room-addresses";
import type { AddressChoice } from "./use-addresses";

interface JoinPanelProps {
  readonly code: string;
  readonly addresses: AddressChoice;
}

/** How students come in: by camera or by typing, through an address that their phones reach. */
export function JoinPanel({ code, addresses: { urls, url, choose } }: JoinPanelProps) {
  const t = useMessages(classHostMessages);
  const words = useMessages(classDisplayMessages);
  return (
    <section aria-label={t.wayIn} className={styles.panel}>
      <div className={styles.code}>
        <RoomCode code={code} label={words.code} />
      </div>
      <div className={styles.qr}>{url && <QrCode text={joinAddress(url, code)} label={words.qrLabel} />}</div>
      <p>
        {words.scanOrType} <strong className={styles.address}>{url && spokenAddress(url)}</strong>
      </p>
      {urls.length > 1 && (
        <ChoiceList
          legend={t.whichAddress}
          options={urls.map((id) => ({ id, label: spokenAddress(id) }))}
          value={url}
          onChange={choose}
        />
      )}
    </section>
  );
}
