"use client";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import { useMessages } from "../../shell/locale";
import { Icon } from "../../ui/icon";
import styles from "./line-notice.module.css";
import type { PhaseProps } from "./play-room";

type Notice = { readonly title: string; readonly body: string; readonly isSafe?: boolean } | null;
type Messages = (typeof classroomPlayerMessages)["en"];

function pauseOf({ snapshot }: PhaseProps, t: Messages): Notice {
  switch (snapshot.common.pause) {
    case null:
      return null;
    case "host":
      return { title: t.pausedHost, body: "" };
    case "discussion":
      return { title: t.pausedDiscussion, body: "" };
    case "outage":
      return { title: t.pausedOutage, body: "" };
  }
}

function noticeOf(game: PhaseProps, t: Messages): Notice {
  const { connection, unsent, problem } = game.state;
  if (connection !== "online") {
    return unsent
      ? { title: t.keptTitle, body: t.keptBody, isSafe: true }
      : { title: t.offlineTitle, body: t.offlineBody };
  }
  if (problem === "late" || problem === "wrong-phase") return { title: t.tooLate, body: "" };
  if (problem) return { title: t.notCounted, body: "" };
  return pauseOf(game, t);
}

/** What stands between the student and the game, in plain words; announced when it comes. */
export function LineNotice(game: PhaseProps) {
  const t = useMessages(classroomPlayerMessages);
  const notice = noticeOf(game, t);
  return (
    <div role="status" className={styles.region}>
      {notice && (
        <div className={styles.notice} data-safe={notice.isSafe || undefined}>
          {notice.isSafe && <Icon name="check" />}
          <div>
            <p className={styles.title}>{notice.title}</p>
            {notice.body && <p>{notice.body}</p>}
          </div>
        </div>
      )}
    </div>
  );
}
