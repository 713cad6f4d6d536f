import type { Deck } from "../../lib/domain/collection/deck";
import { newCard } from "../../lib/domain/collection/make-card";
import { noteFromItem } from "../../lib/domain/collection/make-note";
import { fingerprint } from "../../lib/domain/document/fingerprint";
import type { CardWithNote } from "../../lib/domain/ports";
import { AppError } from "../../lib/domain/shared/app-error";
import type { CardId, DeckId, NoteId } from "../../lib/domain/shared/ids";
import type { BuiltInName, Progress, Services } from "../shell/services";

const BEST_COUNT = 10;
/** The same seed everywhere: the same document gives the same cards. */
const SEED = "wengu";

/**
 * Makes a deck of a built-in document's ten best cards, or finds the one made before.
 *
 * @returns the deck to review
 * @throws {AppError} of the `document/`, `generation/`, `worker/` or `storage/` family
 */
export async function startArticle(
  services: Services,
  name: BuiltInName,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<DeckId> {
  const { collection, clock, newId } = services;
  const { document } = await services.readDocument(await services.fetchBuiltIn(name), signal);
  const print = fingerprint(document.text);
  const known = await collection.documents.findByFingerprint(print);
  if (known?.deckId && (await collection.decks.get(known.deckId))?.deletedAt === null) return known.deckId;

  const { items } = await services.generateItems(document, { limit: BEST_COUNT, seed: SEED }, signal, onProgress);
  if (items.length === 0) throw new AppError("generation/no-items");

  const now = clock.now();
  const deck: Deck = { id: newId<DeckId>(), name: document.title, parentId: null, createdAt: now, deletedAt: null };
  const cards = items.map((item, position): CardWithNote => {
    const note = noteFromItem(item, { noteId: newId<NoteId>(), deckId: deck.id, now });
    return { note, card: newCard(note, newId<CardId>(), position) };
  });
  await collection.notes.add({
    deck,
    document: { ...document, addedAt: now, deletedAt: null, fingerprint: print, builtIn: name },
    cards,
  });
  return deck.id;
}
