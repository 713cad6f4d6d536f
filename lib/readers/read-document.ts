import { assembleDocument } from "../domain/document/assemble-document";
import { detectLanguage } from "../domain/document/detect-language";
import type { Document, DocumentFormat } from "../domain/document/document";
import { AppError } from "../domain/shared/app-error";
import type { DocumentId } from "../domain/shared/ids";
import type { Language } from "../domain/shared/language";
import { type DecodedText, decodeText } from "./charset/decode-text";
import { documentTitle } from "./document-title";
import { detectBinaryFormat } from "./format/detect-binary-format";
import { detectTextFormat } from "./format/detect-text-format";
import { readHtml } from "./html/read-html";
import { readMarkdown } from "./markdown/read-markdown";
import { readPlainText } from "./plain-text/read-plain-text";
import type { ReadText } from "./read-text";

/** A long book has about 2 MB; more than this is data. */
const MOST_BYTES = 5 * 1024 * 1024;

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
    | "front-matter-unread"
    | "passages-read-as-plain-text";
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

const READERS: Readonly<Record<DocumentFormat, (text: string) => ReadText | Promise<ReadText>>> = {
  markdown: readMarkdown,
  "plain-text": readPlainText,
  html: readHtml,
};

/** What the document says, or why it cannot: names and refuses formats before anything is decoded. */
function decode({ bytes }: ReadRequest): DecodedText {
  if (bytes.length === 0) throw new AppError("document/no-text");
  const format = detectBinaryFormat(bytes);
  if (format !== null) throw new AppError("document/format-not-read", { format });
  if (bytes.length > MOST_BYTES) throw new AppError("document/too-large", { bytes: bytes.length, limit: MOST_BYTES });
  return decodeText(bytes);
}

/**
 * Reads a document: names its format by its bytes, decodes it, and finds its blocks, sections and sentences.
 *
 * @param request of any size; runs in the browser, in a worker or in Node alike
 * @returns the document and what the learner should know of the reading
 * @throws {AppError} `document/*` when it cannot be read; carries nothing of its text
 */
export async function readDocument(request: ReadRequest): Promise<ReadResult> {
  const { text, warnings } = decode(request);
  if (text.trim() === "") throw new AppError("document/no-text");
  const detected = detectTextFormat({ text, name: request.name, mediaType: request.mediaType });
  if (!detected.isRead) throw new AppError("document/format-not-read", { format: detected.format });
  const read = await READERS[detected.format](text);
  if (!read.blocks.some((block) => block.runs.length > 0)) throw new AppError("document/no-text");
  return { document: assemble(request, detected.format, read), warnings: [...warnings, ...read.warnings] };
}
