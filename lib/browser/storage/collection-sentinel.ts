import type { WenguDatabase } from "./database";
import type { Transactions } from "./transactions";

/*
 * Browsers lose databases in silence: a damaged one opens empty, without an error. Local storage survives
 * that (both go together only when the learner clears the site), so it remembers what was here.
 */

/** Where the memory of the collection's size waits for the next start. */
const STORAGE_KEY = "wengu.collection";

interface Holdings {
  readonly databaseId: string;
  readonly cards: number;
  readonly reviews: number;
}

export interface CollectionSentinel {
  /** Compares once with what this browser held. Never throws. */
  isMissingData(): Promise<boolean>;
  /** Remembers what is here now, unless data is missing: the memory is then the only witness. Never throws. */
  remember(): Promise<void>;
  /** From now on what is here counts as whole. Never throws. */
  acceptLoss(): Promise<void>;
}

type KeyValueStore = Pick<Storage, "getItem" | "setItem">;

export function createCollectionSentinel(
  db: WenguDatabase,
  { read }: Transactions,
  store: () => KeyValueStore,
): CollectionSentinel {
  const holdings = () =>
    read([db.meta, db.cards, db.reviews], async (): Promise<Holdings> => {
      const [databaseId, cards, reviews] = await Promise.all([
        db.meta.get("databaseId"),
        db.cards.count(),
        db.reviews.count(),
      ]);
      return { databaseId: String(databaseId?.value), cards, reviews };
    });

  const compare = async (): Promise<boolean> => {
    try {
      const remembered = parse(store().getItem(STORAGE_KEY));
      return remembered !== null && isLess(await holdings(), remembered);
    } catch {
      return false; // without local storage there is no memory to compare with
    }
  };

  let comparison: Promise<boolean> | undefined;
  const isMissingData = () => {
    comparison ??= compare();
    return comparison;
  };

  const remember = async (): Promise<void> => {
    if (await isMissingData()) return;
    try {
      store().setItem(STORAGE_KEY, JSON.stringify(await holdings()));
    } catch {
      // without local storage a loss goes unnoticed
    }
  };

  return {
    isMissingData,
    remember,
    acceptLoss: () => {
      comparison = Promise.resolve(false);
      return remember();
    },
  };
}

/** The review log only grows; cards may go with the trash, but not all at once. */
function isLess(now: Holdings, before: Holdings): boolean {
  const isMadeAnew = now.databaseId !== before.databaseId && before.cards + before.reviews > 0;
  return isMadeAnew || now.reviews < before.reviews || (now.cards === 0 && now.reviews > 0 && before.cards > 0);
}

function parse(text: string | null): Holdings | null {
  const value: unknown = text === null ? null : JSON.parse(text);
  const isKnown = typeof value === "object" && value !== null && "databaseId" in value && "reviews" in value;
  return isKnown ? (value as Holdings) : null;
}
