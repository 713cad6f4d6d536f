import type { Progress } from "../../../components/shell/services";
import type { Document } from "../../domain/document/document";
import type { GenerateOptions, GenerateResult } from "../../domain/generation/generate";
import { runInWorker } from "./run-in-worker";

export interface GenerateJob {
  readonly document: Document;
  readonly options: GenerateOptions;
}

/**
 * Generates items in a worker, for as long as it takes: the learner sees the progress and can end it.
 *
 * @throws {AppError} of the `generation/` family, `worker/crashed`
 */
export function generateInWorker(
  document: Document,
  options: GenerateOptions,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<GenerateResult> {
  const createWorker = () => new Worker(new URL("./generate.worker.ts", import.meta.url));
  const job: GenerateJob = { document, options };
  return runInWorker(createWorker, job, { signal, onProgress });
}
