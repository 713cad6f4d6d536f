/**
 * A source quote as a reader sees it: Markdown's marks are left out. Only inline marks that the
 * generator's sentences can hold are known; anything else stays as written.
 */
export function plainQuote(quote: string): string {
  return quote
    .replace(/^\s*(?:>\s?|#{1,6}\s+|[-*+]\s+|\d{1,9}[.)]\s+)+/u, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/(\*{1,3}|_{2,3}|~~|`+)(?=\S)(.+?)(?<=\S)\1/gu, "$2")
    .replace(/\\([!-/:-@[-`{-~])/gu, "$1")
    .replace(/\s*\n\s*>?\s*/gu, " ")
    .trim();
}
