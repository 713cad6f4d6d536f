import { AppError, type AppErrorCode, type ErrorDetails } from "../../domain/shared/app-error";

/** What a worker says, as plain data: structured clone would drop an error's class and code. */
export type WorkerMessage<Output> =
  /** Its code is loaded: a worker whose code cannot be is silent, not every browser tells the page. */
  | { readonly type: "started" }
  | { readonly type: "progress"; readonly done: number; readonly total: number }
  | { readonly type: "done"; readonly output: Output }
  | { readonly type: "failed"; readonly code: AppErrorCode; readonly details: ErrorDetails };

/**
 * Runs a worker's one job and tells how it ended. A bug is told as a crash, since the page hears nothing
 * of a promise that a worker leaves rejected, and thrown on, so that the console shows it.
 */
export async function replyWith<Output>(
  post: (message: WorkerMessage<Output>) => void,
  work: () => Output | Promise<Output>,
): Promise<void> {
  post({ type: "started" });
  try {
    post({ type: "done", output: await work() });
  } catch (error) {
    const isExpected = error instanceof AppError;
    const { code, details } = isExpected ? error : new AppError("worker/crashed");
    post({ type: "failed", code, details });
    if (!isExpected) throw error;
  }
}
