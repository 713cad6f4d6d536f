import type { Services } from "../../components/shell/services";
import { lazyBackupService } from "./backup/lazy-backup-service";
import { systemClock } from "./clock";
import { fetchBuiltIn } from "./fetch-built-in";
import { lazyLanguageModelService } from "./language-model/lazy-language-model-service";
import { newId } from "./new-id";
import { createOfflineService } from "./offline/offline-service";
import { takeShared } from "./offline/shared-content";
import { createPendingWrites } from "./pending-writes";
import { saveFile } from "./save-file";
import { type CollectionSentinel, createCollectionSentinel } from "./storage/collection-sentinel";
import { keepHouse } from "./storage/keep-house";
import { type OpenedCollection, openCollection } from "./storage/open-collection";
import { createStorageHealth } from "./storage/storage-health";
import { generateInWorker } from "./workers/generate-in-worker";
import { readInWorker } from "./workers/read-in-worker";

/**
 * Builds every adapter of the browser, once. What is heavy is loaded when it is first used.
 *
 * @throws {AppError} `storage/blocked`, `storage/closed-by-upgrade`
 */
export async function createServices(): Promise<Services> {
  const pending = createPendingWrites(window);
  const opened = await openCollection({ databaseId: newId(), track: pending.track });
  const sentinel = opened.kind === "indexed-db" ? watchOver(opened) : null;
  const storage = createStorageHealth(opened, navigator.storage, sentinel, systemClock.now);

  return {
    collection: opened.collection,
    clock: systemClock,
    newId,
    pending,
    storage,
    backup: lazyBackupService(opened.collection.transfer, systemClock, storage.acceptLoss),
    offline: createOfflineService(pending),
    readDocument: readInWorker,
    generateItems: generateInWorker,
    languageModel: lazyLanguageModelService(),
    fetchBuiltIn: (name) => fetchBuiltIn(name, newId),
    takeShared,
    unpackHandOff: async (fragment) => (await import("./classroom/take-home-link")).unpackText(fragment),
    saveFile,
    newDocumentId: newId,
  };
}

/** Starts what guards a stored collection. */
function watchOver(opened: OpenedCollection & { readonly kind: "indexed-db" }): CollectionSentinel {
  const { db, transactions } = opened.database;
  const sentinel = createCollectionSentinel(db, transactions, () => localStorage);
  keepHouse(opened, sentinel, systemClock);
  return sentinel;
}
