import type { Services, StorageState } from "../../components/shell/services";
import { createMemoryCollection } from "../../lib/browser/storage/memory-collection";
import { AppError } from "../../lib/domain/shared/app-error";
import type { AnyId } from "../../lib/domain/shared/ids";
import { DAY_MILLIS, HOUR_MILLIS } from "../../lib/domain/shared/time";

/** Noon of study day 20 000, in the zone of the services below. */
const NOON = 20_000 * DAY_MILLIS + 12 * HOUR_MILLIS;

const STORAGE: StorageState = {
  kind: "indexed-db",
  reason: null,
  isPersisted: false,
  usageBytes: 2_500_000,
  isMissingData: false,
  isClosedByUpgrade: false,
};

function unexpected(): never {
  throw new AppError("worker/crashed");
}

/** Services over a collection in memory, at noon UTC; what a test needs beyond that it gives. */
export function someServices(given: Partial<Services> = {}): Services {
  let nextId = 0;
  const newId = <Id extends AnyId>() => {
    nextId += 1;
    return `new-${nextId}` as Id;
  };
  return {
    collection: createMemoryCollection(),
    clock: { now: () => NOON, timeZone: () => "UTC" },
    newId,
    newDocumentId: newId,
    pending: { track: (write) => write, count: () => 0, watch: () => () => undefined, settled: async () => undefined },
    storage: {
      state: async () => STORAGE,
      watch: (onState) => {
        onState(STORAGE);
        return () => undefined;
      },
      acceptLoss: async () => undefined,
      askToPersist: async () => false,
    },
    backup: { create: unexpected, inspect: unexpected, restore: unexpected },
    offline: {
      watch: (onState) => {
        onState("ready");
        return () => undefined;
      },
      applyUpdate: async () => undefined,
      holdUpdates: () => () => undefined,
    },
    readDocument: unexpected,
    generateItems: unexpected,
    languageModel: {
      load: async () => ({ choice: { isOn: false, baseUrl: "", model: "", isKeyKept: false }, key: "" }),
      save: unexpected,
      ask: unexpected,
    },
    fetchBuiltIn: unexpected,
    takeShared: async () => null,
    unpackHandOff: async () => null,
    saveFile: () => undefined,
    ...given,
  };
}
