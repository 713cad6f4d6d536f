import type { ReadCard } from "../../domain/classroom/paper/read-cards";
import { AppError } from "../../domain/shared/app-error";
import type { JobWorker } from "../workers/run-in-worker";

/** A picture as a canvas gives it. */
export interface CameraFrame {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** Reads frames one after the other, off the page's thread. */
export interface CardWorker {
  /**
   * @param frame given away: the worker takes its bytes
   * @throws {AppError} `worker/crashed`
   */
  read(frame: CameraFrame): Promise<readonly ReadCard[]>;
  end(): void;
}

/** Starts a worker that stays for as long as the camera is on: a fresh one for each frame would draw its cards anew. */
export function startCardWorker(createWorker: () => JobWorker): CardWorker {
  let worker: JobWorker;
  try {
    worker = createWorker();
  } catch (cause) {
    throw new AppError("worker/crashed", {}, { cause });
  }
  return {
    read: (frame) =>
      new Promise((resolve, reject) => {
        const crash = (cause: Event) => reject(new AppError("worker/crashed", {}, { cause }));
        worker.onerror = crash;
        worker.onmessageerror = crash;
        worker.onmessage = ({ data }: MessageEvent<readonly ReadCard[]>) => resolve(data);
        worker.postMessage(frame, [frame.pixels.buffer]);
      }),
    end: () => worker.terminate(),
  };
}
