import type { Collection } from "../../domain/ports";
import { lazyTransfer } from "./lazy-transfer";
import { createMemoryCardRepository } from "./memory-card-repository";
import { createMemoryDatabase } from "./memory-database";
import { createMemoryDeckRepository } from "./memory-deck-repository";
import { createMemoryDocumentRepository } from "./memory-document-repository";
import { createMemoryNoteRepository } from "./memory-note-repository";
import { createMemoryQuizRepository } from "./memory-quiz-repository";
import { createMemoryReviewRepository } from "./memory-review-repository";
import { createMemorySettingsRepository } from "./memory-settings-repository";
import { purgeMemory } from "./memory-trash";
import { watchMemory } from "./memory-watch";

/** The collection of a browser that refuses storage: complete, and gone when the tab closes. */
export function createMemoryCollection(): Collection {
  const database = createMemoryDatabase();
  return {
    documents: createMemoryDocumentRepository(database),
    decks: createMemoryDeckRepository(database),
    notes: createMemoryNoteRepository(database),
    cards: createMemoryCardRepository(database),
    reviews: createMemoryReviewRepository(database),
    quizzes: createMemoryQuizRepository(database),
    settings: createMemorySettingsRepository(database),
    transfer: lazyTransfer(async (fold) => {
      const { createMemoryTransferRepository } = await import("./memory-transfer-repository");
      return createMemoryTransferRepository(database, fold);
    }),
    purgeDeletedBefore: (at) => purgeMemory(database, at),
    watch: (query, onValue, onError) => watchMemory(database, query, onValue, onError),
  };
}
