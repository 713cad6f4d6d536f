"use client";
import { shellMessages } from "../../lib/i18n/messages/shell";
import { ErrorView } from "./error-view";
import { useMessages } from "./locale";
import { useWriteQueue, useWriteQueueState } from "./write-queue-context";

/** Says that answers could not be saved yet. They are kept, and every screen offers to try again. */
export function UnsavedNotice() {
  const t = useMessages(shellMessages);
  const queue = useWriteQueue();
  const { error, waitingCount } = useWriteQueueState();
  if (error === null) return null;
  return (
    <ErrorView error={error} onRetry={queue.retry}>
      {t.unsaved(waitingCount)}
    </ErrorView>
  );
}
