import type { Document } from "../../lib/domain/document/document";
import type { DocumentId } from "../../lib/domain/shared/ids";
import type { Language } from "../../lib/domain/shared/language";
import { readDocument } from "../../lib/readers/read-document";

interface DocumentOptions {
  readonly id?: string;
  readonly name?: string;
  readonly language?: Language;
}

/** A document as the reader makes it of some Markdown. */
export async function aDocument(markdown: string, options: DocumentOptions = {}): Promise<Document> {
  const { document } = await readDocument({
    documentId: (options.id ?? "document-1") as DocumentId,
    name: options.name ?? "document.md",
    mediaType: "text/markdown",
    bytes: new TextEncoder().encode(markdown),
    ...(options.language === undefined ? {} : { language: options.language }),
  });
  return document;
}
