import { holdSession, sessionsEnded } from "../../../lib/browser/offline/session-hold";

/** As much of Web Locks as one lock needs: shared holders, and one that waits for all of them. */
function createMemoryLocks(): LockManager {
  const held = new Set<Promise<unknown>>();
  const request = async (_name: string, { mode }: LockOptions, act: () => Promise<unknown>) => {
    if (mode === "exclusive") await Promise.all(held);
    const holding = act();
    held.add(holding);
    await holding.finally(() => held.delete(holding));
  };
  return { request } as unknown as LockManager;
}

it("lets an update through when the last session has ended", async () => {
  const locks = createMemoryLocks();
  const order: string[] = [];
  const [endReview, endQuiz] = [holdSession(locks), holdSession(locks)];

  const update = sessionsEnded(locks).then(() => order.push("updated"));
  endReview();
  await Promise.resolve();
  order.push("quiz still runs");
  endQuiz();
  await update;

  expect(order).toEqual(["quiz still runs", "updated"]);
});

it("lets an update through where the browser has no locks", async () => {
  holdSession(undefined);

  await expect(sessionsEnded(undefined)).resolves.toBeUndefined();
});
