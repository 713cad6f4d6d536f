import type { Document } from "../domain/document/document";
import type { DocumentId } from "../domain/shared/ids";
import type { Language } from "../domain/shared/language";

/** Bytes to read, from a file, a paste, a share or the command line. */
export interface ReadRequest {
  readonly documentId: DocumentId;
  /** File name, or a made-up one for a paste; decides nothing that the bytes can decide. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the giver says it is (`text/html` for a paste that has it). */
  readonly mediaType?: string;
  /** Overrides detection. */
  readonly language?: Language;
}

export interface ReadWarning {
  readonly code:
    | "charset-guessed"
    | "characters-replaced"
    | "images-left-out"
    | "html-left-out"
    | "front-matter-unread";
  readonly details: Readonly<Record<string, string | number>>;
}

export interface ReadResult {
  readonly document: Document;
  readonly warnings: readonly ReadWarning[];
}
