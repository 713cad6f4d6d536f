import type { Card } from "../collection/card";
import type { Deck } from "../collection/deck";
import { liveDecks } from "../collection/deck-overview";
import { newCard } from "../collection/make-card";
import type { Note } from "../collection/note";
import { isSet } from "../generation/item";
import type { CollectionRow } from "../ports";
import { recordReview } from "../review/record-review";
import type { Review } from "../review/review";
import type { CardId, DeckId, ItemId, NoteId, ReviewId } from "../shared/ids";
import { stableHash } from "../shared/stable-hash";
import type { StudyMoment } from "../shared/time";
import type { TakeHomeNote } from "./class-quiz";
import type { HandOff } from "./hand-off";
import type { MissedNote } from "./messages";

/** One handed-on note as this collection knows it. */
export interface TakeHomeEntry {
  readonly missed: MissedNote;
  /** What is here already, in the trash too; `null` for a new one. */
  readonly known: { readonly note: Note; readonly card: Card } | null;
  /** Its result in this class is in the review log already. */
  readonly isTaken: boolean;
  /** What the entry in the log will be called; another one after each that was taken back. */
  readonly reviewId: ReviewId;
}

/** What taking a hand-off home would mean for a collection. */
export interface TakeHome {
  readonly entries: readonly TakeHomeEntry[];
  /** Where new notes go. */
  readonly deck: Deck;
  readonly isDeckNew: boolean;
}

export interface TakeHomeContext {
  readonly now: StudyMoment;
  /** 0.7 to 0.99. */
  readonly desiredRetention: number;
  /** The learner agrees that what was right but slow counts as hard; else it is left alone. */
  readonly takesSlow: boolean;
}

/** What is to be written, all at once, and how it is taken back. */
export interface TakeHomeChange {
  /** To be merged into the collection: notes, cards and reviews that are missing. */
  readonly rows: readonly CollectionRow[];
  /** Notes to bring back from the trash. */
  readonly restoredNoteIds: readonly NoteId[];
  /** The deck to bring back from the trash; `null` for none. */
  readonly restoredDeckId: DeckId | null;
  /** What an undo removes. */
  readonly undo: TakeHomeUndo;
}

export interface TakeHomeUndo {
  readonly reviews: readonly { readonly cardId: CardId; readonly reviewId: ReviewId }[];
  /** Notes that were not in sight before. */
  readonly noteIds: readonly NoteId[];
  /** The deck, where it was made or brought back for them. */
  readonly deckId: DeckId | null;
}

interface Collected {
  readonly decks: Deck[];
  /** By their own id, and by the item they were kept from. */
  readonly notes: Map<string, Note>;
  readonly cards: Map<NoteId, Card>;
  /** Those of classes, by id. */
  readonly reviews: Map<ReviewId, Review>;
}

async function collect(rows: AsyncIterable<CollectionRow>): Promise<Collected> {
  const found: Collected = { decks: [], notes: new Map(), cards: new Map(), reviews: new Map() };
  for await (const row of rows) {
    if (row.table === "decks") found.decks.push(row.record);
    else if (row.table === "notes") addNote(found.notes, row.record);
    else if (row.table === "cards") found.cards.set(row.record.noteId, row.record);
    else if (row.table === "reviews" && row.record.origin === "class") found.reviews.set(row.record.id, row.record);
  }
  return found;
}

/** Of two notes of one item the one in sight counts, else the first. */
function addNote(notes: Map<string, Note>, note: Note): void {
  for (const id of [note.id, note.itemId]) {
    if (id === null) continue;
    const other = notes.get(id);
    if (!other || (other.deletedAt !== null && note.deletedAt === null)) notes.set(id, note);
  }
}

function reviewState(roomId: string, noteId: string, reviews: ReadonlyMap<ReviewId, Review>) {
  for (let attempt = 0; ; attempt += 1) {
    const reviewId = stableHash(["class", roomId, noteId, `${attempt}`]) as ReviewId;
    const review = reviews.get(reviewId);
    if (!review) return { reviewId, isTaken: false };
    if (review.undoneAt === null) return { reviewId, isTaken: true };
  }
}

/** A deck of this name at the top, else one whose id tells its name: the next class of that title finds it again. */
function deckFor(decks: readonly Deck[], name: string, createdAt: number): Pick<TakeHome, "deck" | "isDeckNew"> {
  const id = stableHash(["class deck", name]) as DeckId;
  const named = liveDecks(decks).filter((deck) => deck.parentId === null && deck.name === name);
  const deck = named.find((one) => one.id === id) ?? named[0] ?? decks.find((one) => one.id === id);
  return { deck: deck ?? { id, name, parentId: null, createdAt, deletedAt: null }, isDeckNew: deck === undefined };
}

/**
 * Looks up in a collection what a phone handed on.
 *
 * @param rows     the whole collection, deleted and undone rows included
 * @param deckName clean, not empty; where new notes go
 */
export async function findTakeHome(
  { roomId, missed }: HandOff,
  rows: AsyncIterable<CollectionRow>,
  { deckName, now }: { readonly deckName: string; readonly now: StudyMoment },
): Promise<TakeHome> {
  const { decks, notes, cards, reviews } = await collect(rows);
  const entries = missed.map((one): TakeHomeEntry => {
    const note = notes.get(one.note.id);
    const card = note && cards.get(note.id);
    const known = note && card ? { note, card } : null;
    return { missed: one, known, ...reviewState(roomId, one.note.id, reviews) };
  });
  return { entries, ...deckFor(decks, deckName, now.at) };
}

/** What is still to be taken home of it. */
export function pendingEntries({ entries }: TakeHome, takesSlow: boolean): TakeHomeEntry[] {
  return entries.filter(({ missed, isTaken }) => !isTaken && (takesSlow || missed.outcome === "missed"));
}

/** Is it a note that the learner does not see now? */
export function isNewEntry({ known }: TakeHomeEntry): boolean {
  return known === null || known.note.deletedAt !== null;
}

function noteFrom(note: TakeHomeNote, deckId: DeckId, at: number): Note {
  const { id, source, ...content } = note;
  return {
    ...content,
    // Its parts stayed with the teacher: it can be asked as a whole.
    kind: isSet(note.kind) ? "question" : note.kind,
    id: id as NoteId,
    deckId,
    origin: "imported",
    itemId: note.frame === null ? null : (id as ItemId),
    documentId: source?.documentId ?? null,
    source,
    pairs: [],
    sequence: [],
    tags: [],
    createdAt: at,
    changedAt: at,
    deletedAt: null,
  };
}

/** The card of a note that came from a class: named by it, so that it is the same on every device. */
function cardFrom(note: Note, position: number): Card {
  return newCard(note, stableHash(["class card", note.id]) as CardId, position);
}

/** One entry's rows, and what undoes its review. */
function taken({ missed, known, reviewId }: TakeHomeEntry, deckId: DeckId, position: number, context: TakeHomeContext) {
  const { now, desiredRetention } = context;
  const note = known?.note ?? noteFrom(missed.note, deckId, now.at);
  const card = known?.card ?? cardFrom(note, position);
  const rating = missed.outcome === "missed" ? "again" : "hard";
  // How long it took in class is the class's affair: a guessed time would spoil the learner's statistics.
  const how = { reviewId, now, desiredRetention, durationMillis: 0, origin: "class" } as const;
  const review: CollectionRow = { table: "reviews", record: recordReview(card, rating, how).review };
  const made: CollectionRow[] = [{ table: "notes", record: note }, { table: "cards", record: card }, review];
  return { noteId: note.id, rows: known ? [review] : made, review: { cardId: card.id, reviewId } };
}

/**
 * What to write so that a hand-off is at home: notes with their cards where they are missing, and what was missed as
 * again, what was slow as hard. Of what was taken before nothing is written, so that a second time changes nothing.
 */
export function takeHomeChange(found: TakeHome, context: TakeHomeContext): TakeHomeChange {
  const { deck, isDeckNew } = found;
  const pending = pendingEntries(found, context.takesSlow);
  const parts = pending.map((entry, position) => taken(entry, deck.id, position, context));
  const fresh = pending.filter(isNewEntry);
  const restored = fresh.flatMap(({ known }) => (known ? [known.note] : []));
  const needsDeck = fresh.length > restored.length || restored.some(({ deckId }) => deckId === deck.id);
  const isDeckMade = needsDeck && isDeckNew;
  const isDeckRestored = needsDeck && deck.deletedAt !== null;
  return {
    rows: [...(isDeckMade ? [{ table: "decks", record: deck } as const] : []), ...parts.flatMap(({ rows }) => rows)],
    restoredNoteIds: restored.map(({ id }) => id),
    restoredDeckId: isDeckRestored ? deck.id : null,
    undo: {
      reviews: parts.map(({ review }) => review),
      noteIds: parts.flatMap(({ noteId }, index) => (pending[index] && isNewEntry(pending[index]) ? [noteId] : [])),
      deckId: isDeckMade || isDeckRestored ? deck.id : null,
    },
  };
}
