"use client";
import { useCallback } from "react";
import type { RequestError } from "../../../lib/domain/classroom/messages";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { useMessages } from "../../shell/locale";

/** Returns the sentence for what a room refused. */
export function useRequestErrorText(): (error: RequestError) => string {
  const t = useMessages(classHostMessages);
  return useCallback(
    (error) => {
      const known: Partial<Record<RequestError, string>> = {
        "name-taken": t.nameTaken,
        "name-refused": t.nameRefused,
        "no-limit": t.noLimit,
        "not-saved": t.notSaved,
        "too-many": t.tooMany,
        "unknown-room": t.roomGone,
        "wrong-secret": t.roomGone,
        "unknown-seat": t.studentGone,
        kicked: t.studentGone,
        ended: t.hasEnded,
        "other-version": t.otherVersion,
      };
      return known[error] ?? t.notDone;
    },
    [t],
  );
}
