import type { SeenCard } from "../../../components/shell/classroom-service";
import { AppError, type AppErrorCode } from "../../domain/shared/app-error";
import type { JobWorker } from "../workers/run-in-worker";
import { type CameraFrame, type CardWorker, startCardWorker } from "./card-worker";

/** Four frames a second: two that agree take half a second, and a laptop has time for its class. */
const FRAME_MILLIS = 250;
/** Cards at the back of a room need every pixel; more than these a laptop cannot read in time. */
const LARGEST_WIDTH = 1920;

/** What the reading needs of the browser. */
export interface CameraTools {
  openCamera(): Promise<MediaStream>;
  createWorker(): JobWorker;
  /** What the video shows now; `null` before its first picture. */
  grab(video: HTMLVideoElement): CameraFrame | null;
  wait(millis: number): Promise<void>;
  elapsedMillis(): number;
}

function createGrab(): CameraTools["grab"] {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return (video) => {
    const { videoWidth, videoHeight } = video;
    if (!context || videoWidth === 0) return null;
    const scale = Math.min(1, LARGEST_WIDTH / videoWidth);
    const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context.drawImage(video, 0, 0, width, height);
    return { width, height, pixels: new Uint8ClampedArray(context.getImageData(0, 0, width, height).data) };
  };
}

function browserTools(): CameraTools {
  // The camera that looks at the class: of a laptop its only one, of a tablet the one at its back.
  const video = { width: { ideal: LARGEST_WIDTH }, height: { ideal: 1080 }, facingMode: { ideal: "environment" } };
  return {
    openCamera: () => navigator.mediaDevices.getUserMedia({ video, audio: false }),
    createWorker: () => new Worker(new URL("./read-cards.worker.ts", import.meta.url)),
    grab: createGrab(),
    wait: (millis) => new Promise((resolve) => setTimeout(resolve, millis)),
    elapsedMillis: () => performance.now(),
  };
}

const CODES: Readonly<Record<string, AppErrorCode>> = {
  NotAllowedError: "camera/refused",
  SecurityError: "camera/refused",
  NotFoundError: "camera/missing",
  OverconstrainedError: "camera/missing",
};

/** @throws {AppError} of the `camera/` family */
async function opened(tools: CameraTools): Promise<MediaStream> {
  try {
    return await tools.openCamera();
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : "";
    throw new AppError(CODES[name] ?? "camera/busy", {}, { cause });
  }
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function hasEnded(stream: MediaStream): boolean {
  return stream.getVideoTracks().every(({ readyState }) => readyState === "ended");
}

interface Reading {
  readonly video: HTMLVideoElement;
  readonly worker: CardWorker;
  readonly signal: AbortSignal;
  onFrame(cards: readonly SeenCard[]): void;
}

/** Reads one frame, and waits for the next to be due. */
async function readFrame({ video, worker, signal, onFrame }: Reading, tools: CameraTools): Promise<void> {
  const startedAt = tools.elapsedMillis();
  const frame = tools.grab(video);
  if (frame) {
    const cards = await worker.read(frame);
    if (!signal.aborted) onFrame(cards);
  }
  await tools.wait(Math.max(0, startedAt + FRAME_MILLIS - tools.elapsedMillis()));
}

/** Reads a stream until the signal aborts; the stream is stopped afterwards. */
async function readStream(stream: MediaStream, reading: Reading, tools: CameraTools): Promise<void> {
  const { video, signal } = reading;
  // At once, and not after the frame that is being read: a light shows the class that the camera is on.
  const stopNow = () => stop(stream);
  signal.addEventListener("abort", stopNow, { once: true });
  video.srcObject = stream;
  // Muted and inline, it plays without being asked; what keeps it from playing shows as a frame that never comes.
  video.play().catch(() => undefined);
  try {
    while (!signal.aborted) {
      if (hasEnded(stream)) throw new AppError("camera/ended");
      await readFrame(reading, tools);
    }
  } finally {
    signal.removeEventListener("abort", stopNow);
    video.srcObject = null;
    stop(stream);
  }
}

/**
 * Reads printed cards through the camera until the signal aborts; whatever happens, the camera is off afterwards.
 *
 * @throws {AppError} of the `camera/` family, `worker/crashed`
 */
export async function readCardsByCamera(
  video: HTMLVideoElement,
  onFrame: (cards: readonly SeenCard[]) => void,
  signal: AbortSignal,
  tools: CameraTools = browserTools(),
): Promise<void> {
  const worker = startCardWorker(tools.createWorker);
  try {
    const stream = await opened(tools);
    if (signal.aborted) stop(stream);
    else await readStream(stream, { video, worker, signal, onFrame }, tools);
  } finally {
    worker.end();
  }
}
