import { MINUTE_MILLIS } from "../../domain/shared/time";
import { runInWorker } from "../workers/run-in-worker";
import type { ChatJob, ChatReply } from "./chat-job";
import { WORKER_PATH } from "./worker-response";

const BASE_PATH = process.env.NEXT_PUBLIC_BASE_PATH ?? "";

/** A model that thinks for longer about one section is not meant for this. */
const LIMIT = { millis: 10 * MINUTE_MILLIS, code: "language-model/too-slow" } as const;

/**
 * Asks in the one context whose policy names the chosen origin. Aborting ends the worker and with it the request.
 *
 * @throws {AppError} of the `language-model/` family; `worker/crashed` where the service worker gives no such worker
 */
export function askInWorker(
  job: ChatJob,
  signal: AbortSignal,
  onLength: (characters: number) => void,
): Promise<ChatReply> {
  const createWorker = () => new Worker(`${BASE_PATH}/${WORKER_PATH}`);
  return runInWorker(createWorker, job, { signal, limit: LIMIT, onProgress: ({ done }) => onLength(done) });
}
