"use client";
import { useEffect } from "react";
import type { Snapshot } from "../../../lib/domain/classroom/messages";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import type { RoomKey } from "../../shell/classroom-service";
import { useMessages } from "../../shell/locale";
import { Switch } from "../../ui/switch";
import { PaperSeats } from "../paper/paper-seats";
import { JoinPanel } from "./join-panel";
import styles from "./led-room.module.css";
import { Roster } from "./roster";
import { SecondScreens } from "./second-screens";
import { SelfCheck } from "./self-check";
import { useAddresses } from "./use-addresses";
import type { Controls } from "./use-controls";

interface HostLobbyProps {
  readonly snapshot: Snapshot;
  readonly roomKey: RoomKey;
  readonly controls: Controls;
}

/** Before the game: the way in, and who has come. */
export function HostLobby({ snapshot, roomKey, controls }: HostLobbyProps) {
  const t = useMessages(classHostMessages);
  const addresses = useAddresses();
  const { common, code, roster } = snapshot;
  const { keepWorking } = addresses;
  // Students with paper cards say nothing about the network.
  const hasCome = roster?.some(({ card }) => card === null) ?? false;
  useEffect(() => {
    if (hasCome) keepWorking();
  }, [hasCome, keepWorking]);

  return (
    <>
      <div className={styles.columns}>
        {code && roomKey.role === "host" && <JoinPanel code={code} addresses={addresses} />}
        <section className={styles.section}>
          <div role="status" className={styles.facts}>
            <h2 className={styles.heading}>{t.seats(common.seatCount)}</h2>
          </div>
          {common.seatCount === 0 && <p className={styles.soft}>{t.nobodyYet}</p>}
          {roomKey.role === "host" && addresses.url && (
            <SelfCheck key={addresses.url} hasCome={hasCome} url={addresses.url} />
          )}
          <Roster roster={roster ?? []} act={controls.act} />
          <Switch label={t.lock} hint={t.lockHint} isOn={controls.isLocked} onChange={controls.toggleLock} />
        </section>
      </div>
      {roomKey.role === "host" && <PaperSeats roster={roster ?? []} act={controls.act} />}
      {roomKey.role === "host" && <SecondScreens hostKey={roomKey} url={addresses.url} />}
    </>
  );
}
