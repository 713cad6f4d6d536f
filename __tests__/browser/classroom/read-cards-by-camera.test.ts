import type { SeenCard } from "../../../components/shell/classroom-service";
import type { CameraFrame } from "../../../lib/browser/classroom/card-worker";
import { type CameraTools, readCardsByCamera } from "../../../lib/browser/classroom/read-cards-by-camera";
import type { JobWorker } from "../../../lib/browser/workers/run-in-worker";
import { grayOf } from "../../../lib/domain/classroom/paper/gray-image";
import { readCards } from "../../../lib/domain/classroom/paper/read-cards";
import { aPhotograph, type HeldCard } from "../../builders/a-photograph";

const A_CARD: HeldCard = { card: 5, x: 80, y: 60, side: 50, turn: 90 };

/** A picture as a canvas gives it. */
function frameOf(cards: readonly HeldCard[]): CameraFrame {
  const { width, height, luma } = aPhotograph({ width: 160, height: 120, cards });
  return { width, height, pixels: new Uint8ClampedArray([...luma].flatMap((shade) => [shade, shade, shade, 255])) };
}

/** A worker in this thread that reads as the true one does. */
function aWorker(): JobWorker & { isEnded: boolean } {
  const worker = {
    isEnded: false,
    onmessage: null as JobWorker["onmessage"],
    onmessageerror: null,
    onerror: null,
    postMessage: ({ pixels, width, height }: CameraFrame) => {
      const data = readCards(grayOf(pixels, width, height));
      queueMicrotask(() => worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent));
    },
    terminate: () => {
      worker.isEnded = true;
    },
  };
  return worker;
}

/** A camera that sees the frames in turn, `null` for none yet; after the last the test aborts. */
function aCamera(frames: readonly (CameraFrame | null)[], change: Partial<CameraTools> = {}) {
  const abort = new AbortController();
  const left = [...frames];
  const track = { readyState: "live", stop: () => Object.assign(track, { readyState: "ended" }) };
  const stream = { getTracks: () => [track], getVideoTracks: () => [track] } as unknown as MediaStream;
  const video = { srcObject: null, play: async () => undefined } as unknown as HTMLVideoElement;
  const worker = aWorker();
  const waits: number[] = [];
  const tools: CameraTools = {
    openCamera: async () => stream,
    createWorker: () => worker,
    grab: () => left.shift() ?? null,
    wait: async (millis) => {
      waits.push(millis);
      if (left.length === 0) abort.abort();
    },
    elapsedMillis: () => 0,
    ...change,
  };
  const seen: (readonly SeenCard[])[] = [];
  const run = () => readCardsByCamera(video, (cards) => seen.push(cards), abort.signal, tools);
  return { run, seen, track, video, worker, waits, abort };
}

function named(name: string): Error {
  return Object.assign(new Error(), { name });
}

it("tells which cards each frame shows, and which letter is up", async () => {
  const { run, seen } = aCamera([frameOf([A_CARD]), frameOf([])]);

  await run();

  expect(seen).toEqual([[expect.objectContaining({ card: 5, answer: "d" })], []]);
});

it("waits for the first picture, and reads no more than a few frames a second", async () => {
  const { run, seen, waits } = aCamera([null, frameOf([])]);

  await run();

  expect(seen).toHaveLength(1);
  expect(waits).toEqual([250, 250]);
});

it("turns camera and worker off at the end", async () => {
  const { run, track, worker, video } = aCamera([frameOf([])]);

  await run();

  expect([track.readyState, worker.isEnded, video.srcObject]).toEqual(["ended", true, null]);
});

it("turns a camera off that comes when nobody waits for it any more", async () => {
  const { run, track, abort } = aCamera([frameOf([])]);

  const running = run();
  abort.abort();
  await running;

  expect(track.readyState).toBe("ended");
});

it("says that the camera was taken away", async () => {
  const { run, track, worker } = aCamera([frameOf([]), frameOf([])]);
  track.readyState = "ended";

  await expect(run()).rejects.toMatchObject({ code: "camera/ended" });
  expect(worker.isEnded).toBe(true);
});

it.each([
  ["NotAllowedError", "camera/refused"],
  ["NotFoundError", "camera/missing"],
  ["NotReadableError", "camera/busy"],
])("says why there is no camera: %s", async (name, code) => {
  const { run } = aCamera([], { openCamera: () => Promise.reject(named(name)) });

  await expect(run()).rejects.toMatchObject({ code });
});

it("asks for no camera when the worker cannot be started", async () => {
  const openCamera = jest.fn();
  const createWorker = () => {
    throw new Error("refused");
  };
  const { run } = aCamera([frameOf([])], { openCamera, createWorker });

  await expect(run()).rejects.toMatchObject({ code: "worker/crashed" });
  expect(openCamera).not.toHaveBeenCalled();
});
