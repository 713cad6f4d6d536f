import type { Note } from "../../lib/domain/collection/note";
import type { Item, Rejection } from "../../lib/domain/generation/item";
import { withoutRepeats } from "../../lib/domain/generation/language-model/without-repeats";
import type { ItemId, NoteId } from "../../lib/domain/shared/ids";

/** So many of the best candidates are kept unless the learner says otherwise: one day's new cards. */
export const PRESELECTED_COUNT = 20;

/** What the learner changed in a candidate. */
export interface CandidateEdit extends Pick<Note, "question" | "answer" | "options"> {
  /** Still passes every check; otherwise it is the learner's own wording. */
  readonly isProved: boolean;
}

/** What the learner decided about the candidates of one document, before anything is saved. */
export interface CandidateChoices {
  /** In document order. */
  readonly items: readonly Item[];
  readonly keptIds: ReadonlySet<ItemId>;
  readonly edits: ReadonlyMap<ItemId, CandidateEdit>;
  /** Items that already are cards: shown, never saved twice. */
  readonly savedIds: ReadonlySet<ItemId>;
  /** Cards the learner made from a selection, in document order. */
  readonly ownNotes: readonly Note[];
  /** What failed a check, with the reason. */
  readonly rejected: readonly Rejection[];
}

/** Items with what was rejected on the way to them. */
export interface FoundItems {
  readonly items: readonly Item[];
  readonly rejected: readonly Rejection[];
}

export type CandidateChoicesEvent =
  | { readonly type: "toggled"; readonly itemId: ItemId }
  | { readonly type: "kept-all" }
  | { readonly type: "kept-none" }
  | { readonly type: "edited"; readonly itemId: ItemId; readonly edit: CandidateEdit }
  | { readonly type: "own-added"; readonly note: Note }
  | { readonly type: "own-removed"; readonly noteId: NoteId }
  /** Another generator found more: shown beside the first one's, kept only when the learner says so. */
  | { readonly type: "found-more"; readonly found: FoundItems };

function inDocumentOrder(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => a.source.start - b.source.start || b.score - a.score);
}

/**
 * The first state: the best candidates kept.
 *
 * @param found    its items best first
 * @param savedIds items that already are cards
 */
export function startChoices({ items, rejected }: FoundItems, savedIds: ReadonlySet<ItemId>): CandidateChoices {
  const fresh = items.filter((item) => !savedIds.has(item.id));
  return {
    items: inDocumentOrder(items),
    // A document that was studied before is opened to pick what is missing: nothing is picked for the learner.
    keptIds: new Set(savedIds.size === 0 ? fresh.slice(0, PRESELECTED_COUNT).map((item) => item.id) : []),
    edits: new Map(),
    savedIds,
    ownNotes: [],
    rejected,
  };
}

function toggled(choices: CandidateChoices, itemId: ItemId): CandidateChoices {
  const keptIds = new Set(choices.keptIds);
  if (!keptIds.delete(itemId)) keptIds.add(itemId);
  return { ...choices, keptIds };
}

function edited(choices: CandidateChoices, itemId: ItemId, edit: CandidateEdit): CandidateChoices {
  return {
    ...choices,
    edits: new Map(choices.edits).set(itemId, edit),
    keptIds: new Set(choices.keptIds).add(itemId),
  };
}

function ownAdded(choices: CandidateChoices, note: Note): CandidateChoices {
  const ownNotes = [...choices.ownNotes, note];
  return { ...choices, ownNotes: ownNotes.toSorted((a, b) => (a.source?.start ?? 0) - (b.source?.start ?? 0)) };
}

function foundMore(choices: CandidateChoices, found: FoundItems): CandidateChoices {
  const { items, rejected } = withoutRepeats(found.items, choices.items);
  return {
    ...choices,
    items: inDocumentOrder([...choices.items, ...items]),
    rejected: [...choices.rejected, ...found.rejected, ...rejected],
  };
}

/** Applies one decision of the learner. */
export function candidateChoicesReducer(choices: CandidateChoices, event: CandidateChoicesEvent): CandidateChoices {
  switch (event.type) {
    case "toggled":
      return toggled(choices, event.itemId);
    case "kept-all":
      return { ...choices, keptIds: new Set(unsavedItems(choices).map((item) => item.id)) };
    case "kept-none":
      return { ...choices, keptIds: new Set() };
    case "edited":
      return edited(choices, event.itemId, event.edit);
    case "own-added":
      return ownAdded(choices, event.note);
    case "own-removed":
      return { ...choices, ownNotes: choices.ownNotes.filter((note) => note.id !== event.noteId) };
    case "found-more":
      return foundMore(choices, event.found);
  }
}

function unsavedItems(choices: CandidateChoices): Item[] {
  return choices.items.filter((item) => !choices.savedIds.has(item.id));
}

/** The items to save, in document order. */
export function keptItems(choices: CandidateChoices): Item[] {
  return unsavedItems(choices).filter((item) => choices.keptIds.has(item.id));
}

/** How many cards saving would add. */
export function keptCount(choices: CandidateChoices): number {
  return keptItems(choices).length + choices.ownNotes.length;
}
