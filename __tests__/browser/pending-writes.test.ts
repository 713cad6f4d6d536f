import { createPendingWrites } from "../../lib/browser/pending-writes";

/** A page that may be left. */
function aPage() {
  const page = new EventTarget() as unknown as Window;
  /** Whether the page asks before it is left. */
  const asks = () => !page.dispatchEvent(new Event("beforeunload", { cancelable: true }));
  return { page, asks };
}

function aWrite() {
  let complete: (value: string) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((resolve, reject) => {
    complete = resolve;
    fail = reject;
  });
  return { promise, complete: () => complete("saved"), fail: () => fail(new Error("no")) };
}

describe("pending writes", () => {
  it("counts a write until it has completed", async () => {
    const pending = createPendingWrites(aPage().page);
    const write = aWrite();
    const counts: number[] = [];
    pending.watch((count) => counts.push(count));

    const tracked = pending.track(write.promise);
    write.complete();

    expect(await tracked).toBe("saved");
    expect(counts).toEqual([0, 1, 0]);
  });

  it("counts a write that failed no longer, and leaves the failure to its caller", async () => {
    const pending = createPendingWrites(aPage().page);
    const write = aWrite();

    const tracked = pending.track(write.promise);
    write.fail();

    await expect(tracked).rejects.toThrow("no");
    expect(pending.count()).toBe(0);
  });

  it("guards the page while something is pending, and no longer", async () => {
    const { page, asks } = aPage();
    const pending = createPendingWrites(page);
    const write = aWrite();
    expect(asks()).toBe(false);

    const tracked = pending.track(write.promise);
    expect(asks()).toBe(true);

    write.complete();
    await tracked;
    expect(asks()).toBe(false);
  });

  it("settles when the last write has, one begun meanwhile included", async () => {
    const pending = createPendingWrites(aPage().page);
    const [first, second] = [aWrite(), aWrite()];
    const order: string[] = [];
    void pending.track(first.promise).then(() => order.push("first"));
    const settled = pending.settled().then(() => order.push("settled"));

    void pending.track(second.promise).then(() => order.push("second"));
    first.complete();
    await first.promise;
    await new Promise((resolve) => setTimeout(resolve));
    second.complete();
    await settled;

    expect(order).toEqual(["first", "second", "settled"]);
  });

  it("settles at once when nothing is pending", async () => {
    await expect(createPendingWrites(aPage().page).settled()).resolves.toBeUndefined();
  });

  it("tells nothing more to who stopped watching", () => {
    const pending = createPendingWrites(aPage().page);
    const onCount = jest.fn();
    const stop = pending.watch(onCount);
    stop();

    void pending.track(Promise.resolve());

    expect(onCount).toHaveBeenCalledTimes(1);
  });
});
