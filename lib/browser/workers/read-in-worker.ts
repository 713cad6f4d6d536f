import { SECOND_MILLIS } from "../../domain/shared/time";
import type { ReadRequest, ReadResult } from "../../readers/read-document";
import { runInWorker } from "./run-in-worker";

/** Hostile text can hold a parser for minutes. */
const LIMIT = { millis: 20 * SECOND_MILLIS, code: "document/too-slow" } as const;

/**
 * Reads a document in a worker.
 *
 * @throws {AppError} of the `document/` family, `worker/crashed`
 */
export function readInWorker(request: ReadRequest, signal: AbortSignal): Promise<ReadResult> {
  const createWorker = () => new Worker(new URL("./read.worker.ts", import.meta.url));
  return runInWorker(createWorker, request, { signal, limit: LIMIT });
}
