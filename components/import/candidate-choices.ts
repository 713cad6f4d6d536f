import type { Note } from "../../lib/domain/collection/note";
import type { GenerateResult } from "../../lib/domain/generation/generate";
import type { Item, Rejection } from "../../lib/domain/generation/item";
import { repeatsOneOf, withoutRepeats } from "../../lib/domain/generation/language-model/without-repeats";
import { firstCut, longerCut, shorterCut } from "../../lib/domain/generation/select/cut";
import type { ItemId, NoteId } from "../../lib/domain/shared/ids";

/** What the learner changed in a candidate. */
export interface CandidateEdit extends Pick<Note, "question" | "answer" | "options" | "pairs" | "sequence"> {
  /** Still passes every check; otherwise it is the learner's own wording. */
  readonly isProved: boolean;
}

/** What the learner decided about the candidates of one document, before anything is saved. */
export interface CandidateChoices {
  /** Best first: what is not a card yet. */
  readonly ranked: readonly Item[];
  /** So many of the best are shown. */
  readonly cut: number;
  /** Is what is shown kept, until the learner says otherwise? */
  readonly proposes: boolean;
  /** What the learner said of single candidates: kept or dropped, whether the cut shows them or not. */
  readonly decisions: ReadonlyMap<ItemId, boolean>;
  readonly edits: ReadonlyMap<ItemId, CandidateEdit>;
  /** What another generator found, in its order: shown wherever the cut is, kept only when the learner says so. */
  readonly added: readonly Item[];
  /** What it made and a check, or a card in view, kept out. */
  readonly notAdded: readonly Rejection[];
  /** Items that already are cards: shown, never saved twice. */
  readonly saved: readonly Item[];
  /** Ids of all that already is a card, made again or not. */
  readonly savedIds: ReadonlySet<ItemId>;
  /** Cards the learner made from a selection, in document order. */
  readonly ownNotes: readonly Note[];
}

/** What another generator made: items that pass every check, and what did not. */
export type FoundItems = Pick<GenerateResult, "items" | "rejected">;

export type CandidateChoicesEvent =
  | { readonly type: "decided"; readonly itemId: ItemId; readonly isToKeep: boolean }
  | { readonly type: "kept-all" }
  | { readonly type: "kept-none" }
  | { readonly type: "asked-for-more" }
  | { readonly type: "asked-for-fewer" }
  | { readonly type: "edited"; readonly itemId: ItemId; readonly edit: CandidateEdit }
  | { readonly type: "own-added"; readonly note: Note }
  | { readonly type: "own-removed"; readonly noteId: NoteId }
  | { readonly type: "found-more"; readonly found: FoundItems };

/**
 * The first state: the best candidates shown and kept.
 *
 * @param savedIds items that already are cards
 */
export function startChoices(
  { items, proposedCount, stats }: Pick<GenerateResult, "items" | "proposedCount" | "stats">,
  savedIds: ReadonlySet<ItemId>,
): CandidateChoices {
  const isNew = (item: Item) => !savedIds.has(item.id);
  return {
    ranked: items.filter(isNew),
    cut: firstCut(stats.sentences, items.slice(0, proposedCount).filter(isNew).length),
    // A document that was studied before is opened to pick what is missing: nothing is picked for the learner.
    proposes: savedIds.size === 0,
    decisions: new Map(),
    edits: new Map(),
    added: [],
    notAdded: [],
    saved: items.filter((item) => savedIds.has(item.id)),
    savedIds,
    ownNotes: [],
  };
}

/** Does saving add this item, which is in view? */
export function isKept({ proposes, decisions, added }: CandidateChoices, item: Item): boolean {
  return decisions.get(item.id) ?? (proposes && !added.includes(item));
}

/** Is it among the best up to the cut? Those that the learner kept or mended stay, wherever the cut is. */
function isShown({ cut, decisions, edits }: CandidateChoices, { id }: Item, rank: number): boolean {
  return rank < cut || decisions.get(id) === true || edits.has(id);
}

/** The best items in view, best first. */
function shownItems(choices: CandidateChoices): Item[] {
  return choices.ranked.filter((item, rank) => isShown(choices, item, rank));
}

function inDocumentOrder(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => a.source.start - b.source.start || b.score - a.score);
}

/** The generator's candidates in view, with those that already are cards: in document order. */
export function itemsInView(choices: CandidateChoices): Item[] {
  return inDocumentOrder([...choices.saved, ...shownItems(choices)]);
}

/** Can the cut be moved, and which way? */
export function cutMoves({ cut, ranked }: CandidateChoices): {
  readonly canGrow: boolean;
  readonly canShrink: boolean;
} {
  return { canGrow: longerCut(cut, ranked.length) > cut, canShrink: shorterCut(cut, ranked.length) < cut };
}

function decided(choices: CandidateChoices, itemId: ItemId, isToKeep: boolean): CandidateChoices {
  return { ...choices, decisions: new Map(choices.decisions).set(itemId, isToKeep) };
}

function edited(choices: CandidateChoices, itemId: ItemId, edit: CandidateEdit): CandidateChoices {
  return { ...decided(choices, itemId, true), edits: new Map(choices.edits).set(itemId, edit) };
}

/** Everything in view, and what "more" will show; what was dropped by hand and is out of view stays so. */
function keptAll(choices: CandidateChoices): CandidateChoices {
  const inView = new Set(shownItems(choices).map(({ id }) => id));
  const decisions = new Map([...choices.decisions].filter(([id, isToKeep]) => isToKeep || !inView.has(id)));
  for (const { id } of choices.added) decisions.set(id, true);
  return { ...choices, proposes: true, decisions };
}

/** Nothing, nor what "more" will show; mended candidates stay in view. */
function keptNone(choices: CandidateChoices): CandidateChoices {
  return { ...choices, proposes: false, decisions: new Map([...choices.edits.keys()].map((id) => [id, false])) };
}

function ownAdded(choices: CandidateChoices, note: Note): CandidateChoices {
  const ownNotes = [...choices.ownNotes, note];
  return { ...choices, ownNotes: ownNotes.toSorted((a, b) => (a.source?.start ?? 0) - (b.source?.start ?? 0)) };
}

/** Adds what nothing in view asks already; what "more" would show of the same is not shown again. */
function foundMore(choices: CandidateChoices, found: FoundItems): CandidateChoices {
  const inView = [...choices.saved, ...shownItems(choices), ...choices.added];
  const { items, rejected } = withoutRepeats(found.items, inView);
  const isAskedNow = repeatsOneOf(items);
  return {
    ...choices,
    ranked: choices.ranked.filter((item, rank) => isShown(choices, item, rank) || !isAskedNow(item)),
    added: [...choices.added, ...items.filter(({ id }) => !choices.savedIds.has(id))],
    saved: [...choices.saved, ...items.filter(({ id }) => choices.savedIds.has(id))],
    notAdded: [...choices.notAdded, ...found.rejected, ...rejected],
  };
}

/** Applies one decision of the learner. */
export function candidateChoicesReducer(choices: CandidateChoices, event: CandidateChoicesEvent): CandidateChoices {
  switch (event.type) {
    case "decided":
      return decided(choices, event.itemId, event.isToKeep);
    case "kept-all":
      return keptAll(choices);
    case "kept-none":
      return keptNone(choices);
    case "asked-for-more":
      return { ...choices, cut: longerCut(choices.cut, choices.ranked.length) };
    case "asked-for-fewer":
      return { ...choices, cut: shorterCut(choices.cut, choices.ranked.length) };
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

/** The items to save, in document order. */
export function keptItems(choices: CandidateChoices): Item[] {
  return inDocumentOrder([...shownItems(choices), ...choices.added].filter((item) => isKept(choices, item)));
}

/** How many cards saving would add. */
export function keptCount(choices: CandidateChoices): number {
  return keptItems(choices).length + choices.ownNotes.length;
}
