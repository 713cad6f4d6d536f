import { type JobWorker, runInWorker } from "../../../lib/browser/workers/run-in-worker";
import { replyWith, type WorkerMessage } from "../../../lib/browser/workers/worker-message";
import { AppError } from "../../../lib/domain/shared/app-error";

type Say = (message: WorkerMessage<string>) => void;

/** A worker that does what it is told when its job arrives. */
function aWorker(onJob: (say: Say, crash: () => void) => void) {
  const terminate = jest.fn();
  const worker: JobWorker = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    terminate,
    postMessage: () => {
      const listeners = worker as { onmessage(event: object): void; onerror(event: object): void };
      onJob(
        (data) => listeners.onmessage({ data }),
        () => listeners.onerror({ message: "out of memory" }),
      );
    },
  };
  return { create: () => worker, terminate };
}

const forever = () => undefined;
const never = () => new AbortController().signal;

describe("a job in a worker", () => {
  afterEach(() => jest.useRealTimers());

  it("gives its output and ends the worker", async () => {
    const { create, terminate } = aWorker((say) => say({ type: "done", output: "cards" }));

    await expect(runInWorker(create, "text", { signal: never() })).resolves.toBe("cards");

    expect(terminate).toHaveBeenCalledTimes(1);
  });

  it("tells its progress", async () => {
    const { create } = aWorker((say) => {
      say({ type: "progress", done: 1, total: 2 });
      say({ type: "done", output: "" });
    });
    const onProgress = jest.fn();

    await runInWorker(create, "text", { signal: never(), onProgress });

    expect(onProgress.mock.calls).toEqual([[{ done: 1, total: 2 }]]);
  });

  it("fails with the code and details that the worker told", async () => {
    const { create } = aWorker((say) => say({ type: "failed", code: "document/no-text", details: { bytes: 3 } }));

    const failure = runInWorker(create, "text", { signal: never() });

    await expect(failure).rejects.toEqual(new AppError("document/no-text", { bytes: 3 }));
  });

  it("is killed when it is cancelled", async () => {
    const { create, terminate } = aWorker(forever);
    const controller = new AbortController();

    const job = runInWorker(create, "text", { signal: controller.signal });
    controller.abort();

    await expect(job).rejects.toMatchObject({ name: "AbortError" });
    expect(terminate).toHaveBeenCalledTimes(1);
  });

  it("does not begin when it is cancelled before", async () => {
    const create = jest.fn();

    await expect(runInWorker(create, "text", { signal: AbortSignal.abort() })).rejects.toThrow();

    expect(create).not.toHaveBeenCalled();
  });

  it("is killed when its time is up", async () => {
    jest.useFakeTimers();
    const { create, terminate } = aWorker((say) => say({ type: "started" }));
    const limit = { millis: 60_000, code: "document/too-slow" } as const;

    const job = expect(runInWorker(create, "text", { signal: never(), limit })).rejects.toMatchObject({
      code: "document/too-slow",
    });
    await jest.advanceTimersByTimeAsync(60_000);

    await job;
    expect(terminate).toHaveBeenCalledTimes(1);
  });

  it("counts a worker that never says a word as crashed", async () => {
    jest.useFakeTimers();
    const { create, terminate } = aWorker(forever);

    const job = expect(runInWorker(create, "text", { signal: never() })).rejects.toMatchObject({
      code: "worker/crashed",
    });
    await jest.advanceTimersByTimeAsync(20_000);

    await job;
    expect(terminate).toHaveBeenCalledTimes(1);
  });

  it("says so when the worker crashes", async () => {
    const { create, terminate } = aWorker((_say, crash) => crash());

    await expect(runInWorker(create, "text", { signal: never() })).rejects.toMatchObject({ code: "worker/crashed" });

    expect(terminate).toHaveBeenCalledTimes(1);
  });

  it("says so when the page may not start a worker", async () => {
    const refused = () => {
      throw new TypeError("This document requires 'TrustedScriptURL' assignment");
    };

    await expect(runInWorker(refused, "text", { signal: never() })).rejects.toMatchObject({ code: "worker/crashed" });
  });
});

describe("a worker's reply", () => {
  it("is the output", async () => {
    const post = jest.fn();

    await replyWith(post, async () => "cards");

    expect(post.mock.calls).toEqual([[{ type: "started" }], [{ type: "done", output: "cards" }]]);
  });

  it("is an expected failure as plain data", async () => {
    const post = jest.fn();

    await replyWith(post, () => {
      throw new AppError("document/binary", { bytes: 9 });
    });

    expect(post.mock.calls).toEqual([
      [{ type: "started" }],
      [{ type: "failed", code: "document/binary", details: { bytes: 9 } }],
    ]);
  });

  it("is a crash for a bug, which the console shows too", async () => {
    const post = jest.fn();

    const bug = replyWith(post, () => {
      throw new RangeError("broken");
    });

    await expect(bug).rejects.toThrow(RangeError);
    expect(post.mock.calls).toEqual([[{ type: "started" }], [{ type: "failed", code: "worker/crashed", details: {} }]]);
  });
});
