"use client";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import type { Snapshot } from "../../../lib/domain/classroom/messages";
import { classroomPaperMessages } from "../../../lib/i18n/messages/classroom-paper";
import { useClassroom } from "../../shell/classroom-context";
import type { RoomKey } from "../../shell/classroom-service";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import buttonStyles from "../../ui/button.module.css";
import { deviceAddress, ownAddress } from "../host/room-addresses";
import type { HostCommands } from "../host/use-host-commands";
import styles from "./camera-reader.module.css";
import { CardReading } from "./card-reading";
import { paperSeats } from "./card-readings";

/** In the address of a page that was loaded for its camera. */
const CAMERA = "camera";

interface CameraReaderProps {
  readonly snapshot: Snapshot;
  readonly roomKey: RoomKey;
  readonly act: HostCommands["act"];
}

/** Reads what students without phones hold up; nothing where every student has one. */
export function CameraReader({ snapshot, roomKey, act }: CameraReaderProps) {
  const t = useMessages(classroomPaperMessages);
  const { camera } = useClassroom();
  const wasLoadedForIt = useSearchParams().has(CAMERA);
  const [isOn, setOn] = useState(wasLoadedForIt);
  const { phase } = snapshot.common;
  const access = camera.access();
  const roster = snapshot.roster ?? [];
  if (paperSeats(roster).length === 0 || phase.name === "podium" || phase.name === "ended") return null;

  return (
    <section aria-label={t.camera} className={styles.reader}>
      {access === "insecure" && <Insecure roomKey={roomKey} />}
      {access === "other-page" && (wasLoadedForIt ? <p>{t.stillForbidden}</p> : <LoadForCamera roomKey={roomKey} />)}
      {access === "possible" && (
        <>
          <Button aria-pressed={isOn} onClick={() => setOn(!isOn)}>
            {isOn ? t.stopCamera : t.startCamera}
          </Button>
          {isOn && phase.name !== "open" && <p>{t.notOpen}</p>}
          {isOn && phase.name === "open" && (
            <CardReading key={`${phase.question}/${phase.round}`} common={snapshot.common} roster={roster} act={act} />
          )}
        </>
      )}
    </section>
  );
}

/** Plain http: the same room on the computer's own address, for which browsers make an exception. */
function Insecure({ roomKey }: { readonly roomKey: RoomKey }) {
  const t = useMessages(classroomPaperMessages);
  const here = new URL(ownAddress());
  here.hostname = "localhost";
  return (
    <>
      <p>
        {t.insecure} {t.insecureHow}
      </p>
      <a href={deviceAddress(here.href, roomKey)}>{t.openHere}</a>
    </>
  );
}

/** A page keeps the permissions that it was loaded with: this link loads it, where the router would not. */
function LoadForCamera({ roomKey }: { readonly roomKey: RoomKey }) {
  const t = useMessages(classroomPaperMessages);
  const address = new URL(deviceAddress(ownAddress(), roomKey));
  address.searchParams.set(CAMERA, "1");
  return (
    <a href={address.href} className={`${buttonStyles.button} ${buttonStyles.secondary}`}>
      {t.startCamera}
    </a>
  );
}
