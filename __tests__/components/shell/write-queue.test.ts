import { createWriteQueue, type QueuedWrite } from "../../../components/shell/write-queue";
import { createPendingWrites } from "../../../lib/browser/pending-writes";
import { AppError } from "../../../lib/domain/shared/app-error";

const quota = new AppError("storage/quota-exceeded");

function aQueue() {
  const pending = createPendingWrites(new EventTarget() as Window);
  return { pending, queue: createWriteQueue(pending) };
}

function aWrite(run: () => Promise<void>, onRefused: QueuedWrite["onRefused"] = () => undefined): QueuedWrite {
  return { run, onRefused };
}

it("saves one write after another, in the order they were given", async () => {
  const { pending, queue } = aQueue();
  const done: string[] = [];
  const slowly = (name: string, millis: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, millis));
    done.push(name);
  };

  queue.add(aWrite(slowly("first", 10)));
  queue.add(aWrite(slowly("second", 0)));
  await pending.settled();

  expect(done).toEqual(["first", "second"]);
});

it("keeps a failed write and all behind it pending until a retry saves them", async () => {
  const { pending, queue } = aQueue();
  const second = jest.fn(async () => undefined);
  const first = jest.fn(async () => undefined).mockRejectedValueOnce(quota);

  queue.add(aWrite(first));
  queue.add(aWrite(second));
  await new Promise((resolve) => setTimeout(resolve, 0));

  expect(queue.state()).toEqual({ waitingCount: 2, error: quota });
  expect(pending.count()).toBe(2);
  expect(second).not.toHaveBeenCalled();

  queue.retry();
  await pending.settled();

  expect(first).toHaveBeenCalledTimes(2);
  expect(second).toHaveBeenCalledTimes(1);
  expect(queue.state()).toEqual({ waitingCount: 0, error: null });
});

it("drops a write that can never succeed, and goes on with the next", async () => {
  const { pending, queue } = aQueue();
  const stale = new AppError("storage/stale-card");
  const onRefused = jest.fn();
  const next = jest.fn(async () => undefined);

  queue.add(aWrite(() => Promise.reject(stale), onRefused));
  queue.add(aWrite(next));
  await pending.settled();

  expect(onRefused).toHaveBeenCalledWith(stale);
  expect(next).toHaveBeenCalledTimes(1);
});
