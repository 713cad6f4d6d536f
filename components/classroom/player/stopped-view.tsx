"use client";
import type { ReactNode } from "react";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import type { RoomState } from "../../shell/classroom-service";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { ButtonLink } from "../../ui/button-link";
import styles from "./message-view.module.css";

interface MessageProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Message({ title, text, children }: MessageProps) {
  return (
    <section className={styles.message} role="status">
      <h2 className={styles.title}>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}

function EnterCode() {
  const t = useMessages(classroomPlayerMessages);
  return (
    <ButtonLink variant="primary" href="/join/">
      {t.enterCode}
    </ButtonLink>
  );
}

/** This device holds no seat. */
export function NoSeat() {
  const t = useMessages(classroomPlayerMessages);
  return (
    <Message title={t.noSeatTitle} text={t.noSeatBody}>
      <EnterCode />
    </Message>
  );
}

/** What comes at the end of a class could not be loaded: it can be, once the server answers again. */
export function WayHomeLost() {
  const t = useMessages(classroomPlayerMessages);
  return (
    <div role="status">
      <p>{t.unreachable}</p>
      <Button onClick={() => window.location.reload()}>{t.reload}</Button>
    </div>
  );
}

interface StoppedViewProps {
  readonly state: RoomState;
  onPlayHere(): void;
}

/** The seat is played elsewhere, or is no more; and the way on. */
export function StoppedView({ state: { connection, problem }, onPlayHere }: StoppedViewProps) {
  const t = useMessages(classroomPlayerMessages);
  if (connection === "replaced") {
    return (
      <Message title={t.replacedTitle} text={t.replacedBody}>
        <Button variant="primary" onClick={onPlayHere}>
          {t.playHere}
        </Button>
      </Message>
    );
  }
  if (problem === "other-version") {
    return (
      <Message title={t.playTitle} text={t.otherVersion}>
        <Button variant="primary" onClick={() => window.location.reload()}>
          {t.reload}
        </Button>
      </Message>
    );
  }
  const [title, text] = stopOf(connection === "kicked", problem === "elsewhere");
  return (
    <Message title={title} text={text}>
      <EnterCode />
    </Message>
  );

  function stopOf(isKicked: boolean, isElsewhere: boolean): readonly [string, string] {
    if (isKicked) return [t.kickedTitle, t.kicked];
    return isElsewhere ? [t.elsewhereTitle, t.elsewhereBody] : [t.goneTitle, t.goneBody];
  }
}
