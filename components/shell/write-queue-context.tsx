"use client";
import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from "react";
import { useServices } from "./services-context";
import { createWriteQueue, type WriteQueue, type WriteQueueState } from "./write-queue";

const WriteQueueContext = createContext<WriteQueue | null>(null);

/** Keeps the line of unsaved answers while the learner moves from screen to screen. */
export function WriteQueueProvider({ children }: { readonly children: ReactNode }) {
  const { pending } = useServices();
  const [queue] = useState(() => createWriteQueue(pending));
  return <WriteQueueContext value={queue}>{children}</WriteQueueContext>;
}

export function useWriteQueue(): WriteQueue {
  const queue = useContext(WriteQueueContext);
  if (!queue) throw new Error("no write queue: render inside WriteQueueProvider");
  return queue;
}

/** What waits to be saved, kept fresh. */
export function useWriteQueueState(): WriteQueueState {
  const queue = useWriteQueue();
  return useSyncExternalStore(queue.watch, queue.state, queue.state);
}
