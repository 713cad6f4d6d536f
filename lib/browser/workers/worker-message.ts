import { AppError, type AppErrorCode, type ErrorDetails } from "../../domain/shared/app-error";

/** What a worker says, as plain data: structured clone would drop an error's class and code. */
export type WorkerMessage<Output> =
  | { readonly type: "progress"; readonly done: number; readonly total: number }
  | { readonly type: "done"; readonly output: Output }
  | { readonly type: "failed"; readonly code: AppErrorCode; readonly details: ErrorDetails };

/** Runs a worker's one job and tells how it ended. A bug is thrown on, so that it reaches `onerror`. */
export async function replyWith<Output>(
  post: (message: WorkerMessage<Output>) => void,
  work: () => Output | Promise<Output>,
): Promise<void> {
  try {
    post({ type: "done", output: await work() });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    post({ type: "failed", code: error.code, details: error.details });
  }
}
