import { type Card, type CardSchedule, queueOf } from "../collection/card";
import type { TableName } from "../ports";
import type { Review } from "../review/review";
import type { CardId } from "../shared/ids";
import type { RowsByTable } from "./collection-rows";

export type Fold = (cardId: CardId, reviews: readonly Review[]) => CardSchedule;

/** What a merge must know of the collection that it adds to. */
export interface ExistingRows {
  /** Ids that are taken; `settings` for the one row of settings. */
  readonly ids: { readonly [Name in TableName]: ReadonlySet<string> };
  readonly cards: readonly Card[];
  readonly reviews: readonly Review[];
}

export const NO_ROWS: ExistingRows = {
  ids: {
    settings: new Set(),
    decks: new Set(),
    documents: new Set(),
    notes: new Set(),
    cards: new Set(),
    reviews: new Set(),
    quizzes: new Set(),
  },
  cards: [],
  reviews: [],
};

export interface Merge {
  /** Rows to add; cards with the schedule that their log folds to. */
  readonly added: RowsByTable;
  /** Cards that were here and whose log has grown, with their new schedule. */
  readonly refolded: readonly Card[];
}

/**
 * Adds what is missing and replaces nothing: of a row that is here already, the one here stays.
 *
 * @param fold rebuilds a card's schedule from its whole log; what the incoming card claims is not trusted
 */
export function mergeCollections(existing: ExistingRows, incoming: RowsByTable, fold: Fold): Merge {
  const missing = <Row extends { readonly id: string }>(table: TableName, rows: readonly Row[]) =>
    rows.filter(({ id }) => !existing.ids[table].has(id));
  const reviews = missing("reviews", incoming.reviews);
  const logs = logsByCard([...existing.reviews, ...reviews]);
  const refold = (card: Card): Card => {
    const folded = { ...card, schedule: fold(card.id, logs.get(card.id) ?? []) };
    return { ...folded, queue: queueOf(folded) };
  };
  const grown = new Set(reviews.map(({ cardId }) => cardId));
  return {
    added: {
      settings: existing.ids.settings.size > 0 ? [] : incoming.settings,
      decks: missing("decks", incoming.decks),
      documents: missing("documents", incoming.documents),
      notes: missing("notes", incoming.notes),
      cards: missing("cards", incoming.cards).map(refold),
      reviews,
      quizzes: missing("quizzes", incoming.quizzes),
    },
    refolded: existing.cards.filter(({ id }) => grown.has(id)).map(refold),
  };
}

function logsByCard(reviews: readonly Review[]): Map<CardId, Review[]> {
  const logs = new Map<CardId, Review[]>();
  for (const review of reviews) {
    const log = logs.get(review.cardId);
    if (log) log.push(review);
    else logs.set(review.cardId, [review]);
  }
  return logs;
}
