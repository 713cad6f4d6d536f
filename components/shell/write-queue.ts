import { AppError } from "../../lib/domain/shared/app-error";
import type { PendingWrites } from "./services";

export interface QueuedWrite {
  run(): Promise<void>;
  /** The write can never succeed: the stored card is another by now, or gone. It was dropped. */
  onRefused(error: AppError): void;
}

export interface WriteQueueState {
  /** Writes that have not completed. */
  readonly waitingCount: number;
  /** Why the first of them failed; `null` while all goes well. */
  readonly error: unknown;
}

export interface WriteQueue {
  add(write: QueuedWrite): void;
  /** Tries the write that failed again, then those behind it. */
  retry(): void;
  state(): WriteQueueState;
  watch(listener: () => void): () => void;
}

function isRefusal(error: unknown): error is AppError {
  return error instanceof AppError && (error.code === "storage/stale-card" || error.code === "card/not-found");
}

/**
 * Saves one write after another, so that the second review of a card never overtakes the first.
 * A write that fails stays first in line until a retry, and everything in line counts as pending.
 */
export function createWriteQueue(pending: PendingWrites): WriteQueue {
  const line: { readonly write: QueuedWrite; settle(): void }[] = [];
  const listeners = new Set<() => void>();
  let state: WriteQueueState = { waitingCount: 0, error: null };
  let isRunning = false;

  const changed = (error: unknown) => {
    state = { waitingCount: line.length, error };
    for (const listener of listeners) listener();
  };

  /** @returns false where the write failed and stays in line */
  const attempt = async ({ run, onRefused }: QueuedWrite): Promise<boolean> => {
    try {
      await run();
      return true;
    } catch (error) {
      if (!isRefusal(error)) {
        changed(error);
        return false;
      }
      onRefused(error);
      return true;
    }
  };

  const runLine = async () => {
    if (isRunning) return;
    isRunning = true;
    for (let first = line[0]; first && (await attempt(first.write)); first = line[0]) {
      line.shift();
      first.settle();
      changed(null);
    }
    isRunning = false;
  };

  return {
    add: (write) => {
      void pending.track(new Promise<void>((settle) => line.push({ write, settle })));
      changed(state.error);
      if (state.error === null) void runLine();
    },
    retry: () => {
      changed(null);
      void runLine();
    },
    state: () => state,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
