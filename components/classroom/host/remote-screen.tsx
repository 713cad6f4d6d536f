"use client";
import { useState } from "react";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { useClassroom } from "../../shell/classroom-context";
import { useMessages } from "../../shell/locale";
import { EmptyState } from "../../ui/empty-state";
import { Page } from "../../ui/page";
import { HostRoom } from "./host-room";
import { useRoomKey } from "./use-room-key";

/** The host's controls on a second device: the secret of the address is all it needs. */
export function RemoteScreen() {
  const t = useMessages(classHostMessages);
  const classroom = useClassroom();
  const key = useRoomKey("remote");
  const [hasLeft, setHasLeft] = useState(false);

  if (key && !hasLeft) {
    const leave = () => {
      classroom.forget(key);
      setHasLeft(true);
    };
    return <HostRoom roomKey={key} onLeave={leave} />;
  }
  return (
    <Page title={t.remote}>
      <EmptyState title={hasLeft ? t.leftTitle : t.noRemoteTitle}>
        <p>{hasLeft ? t.leftText : t.noRemoteText}</p>
      </EmptyState>
    </Page>
  );
}
