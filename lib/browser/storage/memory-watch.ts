import type { MemoryDatabase } from "./memory-database";

/** Runs a query now and after every write; an answer that a later run has overtaken is dropped. */
export function watchMemory<T>(
  database: MemoryDatabase,
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  let latestRun = 0;
  const run = () => {
    const ownRun = ++latestRun;
    const ifLatest =
      <V>(callback: (value: V) => void) =>
      (value: V) => {
        if (ownRun === latestRun) callback(value);
      };
    query().then(ifLatest(onValue), ifLatest(onError));
  };
  const unwatch = database.watch(run);
  run();
  return () => {
    unwatch();
    latestRun = -1;
  };
}
