import type { Progress } from "../../../components/shell/services";
import { AppError, type AppErrorCode } from "../../domain/shared/app-error";
import { SECOND_MILLIS } from "../../domain/shared/time";
import type { WorkerMessage } from "./worker-message";

export interface WorkerRun {
  /** One per job; rejects with `signal.reason` when it aborts. */
  readonly signal: AbortSignal;
  readonly limit?: { readonly millis: number; readonly code: AppErrorCode };
  readonly onProgress?: (progress: Progress) => void;
}

/** From then on a worker that has said nothing counts as one that could not be loaded. */
const START_LIMIT_MILLIS = 20 * SECOND_MILLIS;

/** The part of a worker that a run needs. */
export type JobWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onmessageerror" | "onerror">;

/**
 * Runs one job in a fresh worker. Aborting kills the worker, so a runaway document stops at once
 * and no loop has to poll a "cancelled" flag.
 *
 * @throws {AppError} what the job failed with, the limit's code when time is up, `worker/crashed`
 */
export async function runInWorker<Job, Output>(
  createWorker: () => JobWorker,
  job: Job,
  { signal, limit, onProgress }: WorkerRun,
): Promise<Output> {
  signal.throwIfAborted();
  const worker = start(createWorker);
  let abort: (() => void) | undefined;
  const timers: ReturnType<typeof setTimeout>[] = [];
  return new Promise<Output>((resolve, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    if (limit) timers.push(setTimeout(() => reject(new AppError(limit.code)), limit.millis));
    const startTimer = setTimeout(() => reject(new AppError("worker/crashed")), START_LIMIT_MILLIS);
    timers.push(startTimer);
    const crash = (cause: Event) => reject(new AppError("worker/crashed", {}, { cause }));
    worker.onerror = crash;
    worker.onmessageerror = crash;
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage<Output>>) => {
      if (data.type === "started") clearTimeout(startTimer);
      else if (data.type === "progress") onProgress?.({ done: data.done, total: data.total });
      else if (data.type === "done") resolve(data.output);
      else reject(new AppError(data.code, data.details));
    };
    worker.postMessage(job);
  }).finally(() => {
    for (const timer of timers) clearTimeout(timer);
    if (abort) signal.removeEventListener("abort", abort);
    worker.terminate();
  });
}

/** A policy of the page, or a file that is not there, can refuse the worker itself. */
function start(createWorker: () => JobWorker): JobWorker {
  try {
    return createWorker();
  } catch (cause) {
    throw new AppError("worker/crashed", {}, { cause });
  }
}
