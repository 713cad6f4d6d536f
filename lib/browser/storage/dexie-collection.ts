import { liveQuery } from "dexie";
import type { Collection } from "../../domain/ports";
import type { Ballast } from "./ballast";
import type { WenguDatabase } from "./database";
import { createDexieCardRepository } from "./dexie-card-repository";
import { createDexieDeckRepository } from "./dexie-deck-repository";
import { createDexieDocumentRepository } from "./dexie-document-repository";
import { createDexieNoteRepository } from "./dexie-note-repository";
import { createDexieQuizRepository } from "./dexie-quiz-repository";
import { createDexieReviewRepository } from "./dexie-review-repository";
import { createDexieSettingsRepository } from "./dexie-settings-repository";
import { purgeDexie } from "./dexie-trash";
import { lazyTransfer } from "./lazy-transfer";
import type { Transactions } from "./transactions";

/** The collection in IndexedDB. */
export function createDexieCollection(db: WenguDatabase, transactions: Transactions, ballast: Ballast): Collection {
  return {
    documents: createDexieDocumentRepository(db, transactions),
    decks: createDexieDeckRepository(db, transactions),
    notes: createDexieNoteRepository(db, transactions),
    cards: createDexieCardRepository(db, transactions),
    reviews: createDexieReviewRepository(db, transactions, ballast),
    quizzes: createDexieQuizRepository(db, transactions),
    settings: createDexieSettingsRepository(db, transactions),
    transfer: lazyTransfer(async (fold) => {
      const { createDexieTransferRepository } = await import("./dexie-transfer-repository");
      return createDexieTransferRepository(db, transactions, fold);
    }),
    purgeDeletedBefore: (at) => purgeDexie(db, transactions, at),
    watch: (query, onValue, onError) => {
      const subscription = liveQuery(query).subscribe(onValue, onError);
      return () => subscription.unsubscribe();
    },
  };
}
