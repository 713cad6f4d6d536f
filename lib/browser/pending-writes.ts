import type { PendingWrites } from "../../components/shell/services";

/** Browsers that still need it show their own "leave the page?" when the event is cancelled. */
function keepPage(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** @param page what would be left: the window, or any event target in its place */
export function createPendingWrites(page: Pick<Window, "addEventListener" | "removeEventListener">): PendingWrites {
  const pending = new Set<Promise<unknown>>();
  const listeners = new Set<(count: number) => void>();

  const changed = () => {
    // Only while something is pending: a page that always listens is kept out of the back-forward cache.
    if (pending.size > 0) page.addEventListener("beforeunload", keepPage);
    else page.removeEventListener("beforeunload", keepPage);
    for (const listener of listeners) listener(pending.size);
  };

  const settled = async (): Promise<void> => {
    while (pending.size > 0) await Promise.allSettled(pending);
  };

  return {
    track: (write) => {
      const settle = () => {
        pending.delete(write);
        changed();
      };
      pending.add(write);
      changed();
      write.then(settle, settle);
      return write;
    },
    count: () => pending.size,
    watch: (onCount) => {
      listeners.add(onCount);
      onCount(pending.size);
      return () => listeners.delete(onCount);
    },
    settled,
  };
}
