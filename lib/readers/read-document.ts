import { assembleDocument } from "../domain/document/assemble-document";
import { detectLanguage } from "../domain/document/detect-language";
import type { Document, DocumentFormat } from "../domain/document/document";
import { AppError } from "../domain/shared/app-error";
import type { DocumentId } from "../domain/shared/ids";
import type { Language } from "../domain/shared/language";
import { documentTitle } from "./document-title";
import { readMarkdown } from "./markdown/read-markdown";
import type { ReadText } from "./read-text";

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

function assemble(request: ReadRequest, format: DocumentFormat, read: ReadText): Document {
  const { text, blocks } = read;
  return assembleDocument({
    id: request.documentId,
    title: read.title ?? documentTitle(text, blocks, request.name),
    language: request.language ?? read.language ?? detectLanguage(text),
    format,
    text,
    blocks,
  });
}

/**
 * Reads a document.
 *
 * @throws {AppError} `document/*` when it cannot be read; carries nothing of its text
 */
export async function readDocument(request: ReadRequest): Promise<ReadResult> {
  const text = new TextDecoder().decode(request.bytes).replace(/\r\n?/g, "\n");
  const read = await readMarkdown(text);
  if (!read.blocks.some((block) => block.runs.length > 0)) throw new AppError("document/no-text");
  return { document: assemble(request, "markdown", read), warnings: read.warnings };
}
