"use client";
import { useState } from "react";
import type { Snapshot } from "../../../lib/domain/classroom/messages";
import type { RoomKey } from "../../shell/classroom-service";
import { Page } from "../../ui/page";
import { ControlBar } from "./control-bar";
import { EndDialog } from "./end-dialog";
import { HelpDialog } from "./help-dialog";
import { HostGame } from "./host-game";
import { HostLobby } from "./host-lobby";
import styles from "./led-room.module.css";
import { RoomTrouble } from "./room-trouble";
import { useControls } from "./use-controls";
import { useHostKeys } from "./use-host-keys";
import type { RoomHandle } from "./use-led-room";

interface LedRoomProps {
  readonly room: RoomHandle;
  readonly snapshot: Snapshot;
  readonly roomKey: RoomKey;
  onLeave(): void;
}

/** What whoever leads a game sees and does, on a laptop or a phone. */
export function LedRoom({ room, snapshot, roomKey, onLeave }: LedRoomProps) {
  const controls = useControls(room, snapshot);
  const [asked, setAsked] = useState<"help" | "end" | null>(null);
  const close = () => setAsked(null);
  useHostKeys({
    onNext: controls.next,
    onPause: controls.togglePause,
    onLock: controls.toggleLock,
    onExtend: controls.extend,
    onHelp: () => setAsked("help"),
  });

  return (
    <Page title={snapshot.common.title} width="wide">
      <div className={styles.room}>
        <RoomTrouble connection={room.state.connection} pause={snapshot.common.pause} />
        {snapshot.common.phase.name === "lobby" ? (
          <HostLobby snapshot={snapshot} roomKey={roomKey} controls={controls} />
        ) : (
          <HostGame room={room} snapshot={snapshot} roomKey={roomKey} controls={controls} />
        )}
        <ControlBar
          snapshot={snapshot}
          controls={controls}
          onHelp={() => setAsked("help")}
          onEnd={() => setAsked("end")}
          onLeave={onLeave}
        />
      </div>
      {asked === "help" && <HelpDialog onClose={close} />}
      {asked === "end" && <EndDialog onEnd={() => controls.act({ type: "end" })} onClose={close} />}
    </Page>
  );
}
