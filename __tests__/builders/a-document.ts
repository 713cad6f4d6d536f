import { assembleDocument } from "../../lib/domain/document/assemble-document";
import { detectLanguage } from "../../lib/domain/document/detect-language";
import type { Document } from "../../lib/domain/document/document";
import type { DocumentId } from "../../lib/domain/shared/ids";
import type { Language } from "../../lib/domain/shared/language";
import { documentTitle } from "../../lib/readers/document-title";
import { readMarkdown } from "../../lib/readers/markdown/read-markdown";

interface DocumentOptions {
  readonly id?: string;
  readonly name?: string;
  readonly language?: Language;
}

/** A document as the reader makes it of some Markdown, however short or strange. */
export async function aDocument(markdown: string, options: DocumentOptions = {}): Promise<Document> {
  const read = await readMarkdown(markdown.replace(/\r\n?/g, "\n"));
  const { text, blocks } = read;
  return assembleDocument({
    id: (options.id ?? "document-1") as DocumentId,
    title: read.title ?? documentTitle(text, blocks, options.name ?? "document.md"),
    language: options.language ?? read.language ?? detectLanguage(text),
    format: "markdown",
    text,
    blocks,
  });
}
