import type { DocumentId } from "../domain/shared/ids";
import type { ReadRequest } from "./read-document";

/** What a paste or a drop carries: either may be empty. */
export interface ClipboardContent {
  readonly html: string;
  readonly text: string;
}

/** Tags that say more than the plain text does. */
const STRUCTURE = /<(?:h[1-6]|ul|ol|li|table|blockquote|pre|strong|b|em|i|a)\b|mso-list|MsoHeading/i;
/** Code editors put coloured lines on the clipboard: the plain text is the better source. */
const EDITOR = /<meta[^>]*vscode|data-vscode|class="?(?:CodeMirror|monaco)|white-space:\s*pre;/i;
/** Who copies Markdown source wants its marks read, not shown. */
const MARKDOWN_SOURCE = /^(?:#{1,6} \S|```|---\n)/m;

function prefersHtml({ html, text }: ClipboardContent): boolean {
  if (text.trim() === "") return html.trim() !== "";
  return STRUCTURE.test(html) && !EDITOR.test(html) && !MARKDOWN_SOURCE.test(text);
}

/**
 * What to read of a paste: its HTML when that holds structure which the plain text lost, else its text.
 *
 * @returns a request without a name: the title comes from the content
 */
export function readRequestFromClipboard(content: ClipboardContent, documentId: DocumentId): ReadRequest {
  const isHtml = prefersHtml(content);
  const bytes = new TextEncoder().encode(isHtml ? content.html : content.text);
  return { documentId, name: "", bytes, mediaType: isHtml ? "text/html" : "text/plain" };
}
