"use client";
import type { ReactNode } from "react";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { commonMessages } from "../../../lib/i18n/messages/common";
import type { RoomKey } from "../../shell/classroom-service";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";
import { LedRoom } from "./led-room";
import { useLedRoom } from "./use-led-room";

interface HostRoomProps {
  readonly roomKey: RoomKey;
  /** The room is over for this device. */
  onLeave(): void;
}

/** A room under this device's lead, whatever becomes of the connection. */
export function HostRoom({ roomKey, onLeave }: HostRoomProps) {
  const t = useMessages(classHostMessages);
  const { loading } = useMessages(commonMessages);
  const room = useLedRoom(roomKey);
  const { connection, snapshot } = room.state;

  if (connection === "refused") {
    return (
      <Away title={t.roomGoneTitle} text={t.roomGone}>
        <Button variant="primary" onClick={onLeave}>
          {t.leave}
        </Button>
      </Away>
    );
  }
  if (connection === "replaced") {
    return (
      <Away title={t.replacedTitle} text={t.replaced}>
        <Button variant="primary" onClick={room.reconnect}>
          {t.takeBack}
        </Button>
      </Away>
    );
  }
  if (!snapshot) {
    return (
      <Page title={t.title}>
        <p>{connection === "offline" ? t.offline : loading}</p>
      </Page>
    );
  }
  return <LedRoom room={room} snapshot={snapshot} roomKey={roomKey} onLeave={onLeave} />;
}

interface AwayProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Away({ title, text, children }: AwayProps) {
  const t = useMessages(classHostMessages);
  return (
    <Page title={t.title}>
      <EmptyState title={title} action={children}>
        <p>{text}</p>
      </EmptyState>
    </Page>
  );
}
