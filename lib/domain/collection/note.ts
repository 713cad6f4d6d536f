import type { SourceSpan, TextRange } from "../document/document";
import type { FrameName, ItemKind, Maker, Option } from "../generation/item";
import type { DeckId, DocumentId, ItemId, NoteId } from "../shared/ids";
import type { Language } from "../shared/language";
import type { EpochMs } from "../shared/time";

/** How a note came to be: generated, made from a selection in the document, written by hand, imported from a file. */
export type NoteOrigin = "generated" | "selected" | "written" | "imported";

/** The fact as kept by the learner. Today each note has one card. */
export interface Note {
  readonly id: NoteId;
  readonly deckId: DeckId;
  readonly origin: NoteOrigin;
  /** Who made the item it was kept from, where it was not the app itself. */
  readonly maker?: Maker;
  /** The generated item it was kept from; finds again what was already kept. */
  readonly itemId: ItemId | null;
  readonly documentId: DocumentId | null;
  readonly language: Language;
  readonly kind: ItemKind;
  readonly frame: FrameName | null;
  readonly question: string;
  readonly answer: string;
  readonly accept: readonly string[];
  readonly options: readonly Option[];
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  readonly sequence: readonly string[];
  /** `null` for a note written by hand, which then says so. */
  readonly source: SourceSpan | null;
  readonly evidence: readonly SourceSpan[];
  /** Where the answer stands in the document; of a statement, what was changed or could have been. Absent where unknown. */
  readonly answerSpan?: TextRange;
  readonly section: string;
  readonly tags: readonly string[];
  readonly createdAt: EpochMs;
  readonly changedAt: EpochMs;
  readonly deletedAt: EpochMs | null;
}
