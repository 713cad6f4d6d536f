import type { Page } from "@playwright/test";
import type { Card } from "../../../lib/domain/collection/card";
import type { Review } from "../../../lib/domain/review/review";

export interface StoredCollection {
  readonly cards: readonly Card[];
  readonly reviews: readonly Review[];
}

/** Reads what the browser's database holds, past the app. The page must be of the app's origin. */
export function readStoredCollection(page: Page): Promise<StoredCollection> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open("wengu"));
    const transaction = database.transaction(["cards", "reviews"]);
    const [cards, reviews] = await Promise.all([
      settled<Card[]>(transaction.objectStore("cards").getAll()),
      settled<Review[]>(transaction.objectStore("reviews").getAll()),
    ]);
    database.close();
    return { cards, reviews };
  });
}
