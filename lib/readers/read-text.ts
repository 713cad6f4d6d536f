import type { DraftBlock } from "../domain/document/assemble-document";
import type { Language } from "../domain/shared/language";
import type { ReadWarning } from "./read-document";

/** What a reader makes of a text. */
export interface ReadText {
  /** What the offsets of the blocks index. */
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  /** As the document states it; null when it does not. */
  readonly title: string | null;
  readonly language: Language | null;
  readonly warnings: readonly ReadWarning[];
}
