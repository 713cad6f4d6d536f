import type { Document, StoredDocument } from "../../lib/domain/document/document";
import type { GenerateResult } from "../../lib/domain/generation/generate";
import type { DocumentSummary } from "../../lib/domain/ports";
import type { DeckId, ItemId } from "../../lib/domain/shared/ids";
import type { ReadWarning } from "../../lib/readers/read-document";
import type { Progress } from "../shell/services";

/** A text that was just read and is not kept yet. */
export interface NewText {
  readonly isNew: true;
  readonly document: Document;
  readonly warnings: readonly ReadWarning[];
  readonly builtIn: string | null;
  readonly fingerprint: string;
  /** The same text, when it is already in the collection. */
  readonly known: DocumentSummary | null;
}

/** A document of the collection, opened for more cards. */
export interface KnownText {
  readonly isNew: false;
  readonly document: StoredDocument;
  readonly deckId: DeckId | null;
  readonly savedIds: ReadonlySet<ItemId>;
}

export type ImportText = NewText | KnownText;

export interface SavedCards {
  readonly deckId: DeckId;
  readonly deckName: string;
  readonly cardCount: number;
}

/** Where the import stands: one screen, one stage at a time. */
export type ImportStage =
  | { readonly name: "gather" }
  | { readonly name: "reading" }
  | { readonly name: "sections"; readonly text: NewText }
  | { readonly name: "generating"; readonly text: ImportText; readonly progress: Progress | null }
  | {
      readonly name: "candidates";
      readonly text: ImportText;
      /** The sections they were made from; all when absent. */
      readonly sectionIds?: readonly string[] | undefined;
      readonly result: GenerateResult;
    }
  | { readonly name: "saved"; readonly saved: SavedCards };

export interface ImportState {
  readonly stage: ImportStage;
  /** What stopped the last step; `stage` is the one to try again from. */
  readonly error: unknown;
}

export type ImportEvent =
  | { readonly type: "moved"; readonly stage: ImportStage }
  /** Back one step, because the learner cancelled or thought better of it. */
  | { readonly type: "went-back" }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "failed"; readonly error: unknown; readonly stage: ImportStage };

const GATHER: ImportStage = { name: "gather" };

export const START: ImportState = { stage: GATHER, error: null };

/** The stage to return to when a step was cancelled or failed. */
export function stageBefore(stage: ImportStage): ImportStage {
  const hasSections = (stage.name === "generating" || stage.name === "candidates") && stage.text.isNew;
  return hasSections ? { name: "sections", text: stage.text } : GATHER;
}

/** Applies one event of the import. */
export function importReducer(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case "moved":
      return { stage: event.stage, error: null };
    case "went-back":
      return { stage: stageBefore(state.stage), error: null };
    case "progressed":
      if (state.stage.name !== "generating") return state;
      return { ...state, stage: { ...state.stage, progress: event.progress } };
    case "failed":
      return { stage: event.stage, error: event.error };
  }
}
