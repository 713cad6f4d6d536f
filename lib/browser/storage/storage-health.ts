import type { StorageHealth, StorageState } from "../../../components/shell/services";
import type { EpochMs } from "../../domain/shared/time";
import { DAY_MILLIS } from "../../domain/shared/time";
import type { CollectionSentinel } from "./collection-sentinel";
import type { OpenedCollection } from "./open-collection";

/** A browser that asks the learner is not made to ask again sooner. */
const ASK_AGAIN_AFTER_MILLIS = 30 * DAY_MILLIS;

type BrowserStorage = Partial<Pick<StorageManager, "persist" | "persisted" | "estimate">>;

/**
 * @param storage the browser's storage manager; `undefined` on a plain-http address
 * @param sentinel absent for a collection in memory
 */
export function createStorageHealth(
  opened: OpenedCollection,
  storage: BrowserStorage | undefined,
  sentinel: CollectionSentinel | null,
  now: () => EpochMs,
): StorageHealth {
  const listeners = new Set<(state: StorageState) => void>();

  const state = async (): Promise<StorageState> => ({
    kind: opened.kind,
    reason: opened.kind === "memory" ? opened.reason : null,
    isPersisted: await isPersisted(storage),
    usageBytes: await usageBytes(storage),
    isMissingData: (await sentinel?.isMissingData()) ?? false,
    isClosedByUpgrade: opened.kind === "indexed-db" && opened.database.isClosedByUpgrade(),
  });

  const announce = async (): Promise<void> => {
    const current = await state();
    for (const listener of listeners) listener(current);
  };

  if (opened.kind === "indexed-db") opened.database.onClosedByUpgrade(() => void announce());

  return {
    state,
    watch: (onState) => {
      listeners.add(onState);
      void state().then((current) => {
        if (listeners.has(onState)) onState(current);
      });
      return () => listeners.delete(onState);
    },
    acceptLoss: async () => {
      await sentinel?.acceptLoss();
      await announce();
    },
    askToPersist: async () => {
      if (await isPersisted(storage)) return true;
      if (opened.kind === "memory" || !(await mayAsk(opened, now()))) return false;
      const isGranted = (await storage?.persist?.().catch(() => false)) ?? false; // a refusal is an answer too
      await announce();
      return isGranted;
    },
  };
}

/** Notes that the learner may be asked now, unless that was not long ago. */
async function mayAsk(opened: OpenedCollection & { kind: "indexed-db" }, now: EpochMs): Promise<boolean> {
  const { db, transactions } = opened.database;
  try {
    return await transactions.write([db.meta], async () => {
      const asked = await db.meta.get("askedToPersistAt");
      if (asked?.key === "askedToPersistAt" && now - asked.value < ASK_AGAIN_AFTER_MILLIS) return false;
      await db.meta.put({ key: "askedToPersistAt", value: now });
      return true;
    });
  } catch {
    return true; // when the note cannot be written, the data is in need of protection all the more
  }
}

/** Some browsers throw instead of answering in private mode. */
async function isPersisted(storage: BrowserStorage | undefined): Promise<boolean> {
  return (await storage?.persisted?.().catch(() => false)) ?? false;
}

/** The quota is left out on purpose: browsers make it up. */
async function usageBytes(storage: BrowserStorage | undefined): Promise<number | null> {
  const estimate = await storage?.estimate?.().catch(() => null);
  return estimate?.usage ?? null;
}
