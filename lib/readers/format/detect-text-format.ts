import type { DocumentFormat } from "../../domain/document/document";
import type { UnreadFormat } from "../../domain/document/unread-format";

interface NamedText {
  readonly text: string;
  readonly name: string;
  readonly mediaType?: string | undefined;
}

type TextFormat =
  | { readonly isRead: true; readonly format: DocumentFormat }
  | { readonly isRead: false; readonly format: UnreadFormat };

const SAMPLE_LENGTH = 100_000;
const MARKDOWN_NAME = /\.(?:md|markdown|mdown|mkdn?|mdx|qmd|rmd)$/i;
const HTML_NAME = /\.x?html?$/i;
const HTML = /^\s*(?:<!doctype html|<(?:html|head|body|meta)\b)/i;
const XML = /^\s*<\?xml\b/;
const SVG = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg\b/i;
const XHTML = /<html\b[^>]*xmlns/i;
const SUBTITLES = /^\s*(?:WEBVTT(?:\s|$)|\d+\n\d{2}:\d{2}:\d{2}[,.]\d{3} --> )/;

/** Texts that no byte tells from others. */
const UNREAD_NAMES: readonly (readonly [RegExp, UnreadFormat])[] = [
  [/\.[ct]sv$/i, "csv"],
  [/\.(?:srt|vtt)$/i, "subtitles"],
];

const FRONT_MATTER = /^---\n(?:[^\n]*\n){0,60}?[\w-]+:[^\n]*\n(?:[^\n]*\n){0,60}?---(?:\n|$)/;
/** Traces that people leave on purpose; a lone `#` or `-` may be anything. */
const MARKDOWN_TRACES: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  { pattern: /^#{1,6} \S/gm, weight: 2 },
  { pattern: /^```/gm, weight: 1 },
  { pattern: /^ {0,3}\|? *:?-{3,}:? *\|[-:| ]*$/gm, weight: 2 },
  { pattern: /\[[^\]\n]{1,200}\]\((?:https?:|mailto:|[./#])[^)\s]{0,500}\)/g, weight: 2 },
  { pattern: /\*\*[^*\s][^*\n]{0,200}\*\*/g, weight: 1 },
  { pattern: /^ {0,3}[-*+] \S/gm, weight: 1 },
  { pattern: /^> \S/gm, weight: 1 },
  { pattern: /^ {0,3}\d{1,3}\. \S/gm, weight: 0.5 },
];
const CERTAINLY_MARKDOWN = 2;

function isJson(text: string): boolean {
  if (!/^\s*[{[]\s*["{[\]}\d]/.test(text.slice(0, 200))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // it only begins like JSON
  }
}

function unreadTextFormat({ text, name }: NamedText): UnreadFormat | null {
  const head = text.slice(0, 2000);
  if (SVG.test(head)) return "image";
  if (XML.test(head) && !XHTML.test(head)) return "xml";
  if (SUBTITLES.test(head)) return "subtitles";
  const byName = UNREAD_NAMES.find(([pattern]) => pattern.test(name))?.[1];
  if (byName !== undefined) return byName;
  return isJson(text) ? "json" : null;
}

function looksLikeMarkdown(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (FRONT_MATTER.test(sample.slice(0, 5000))) return true;
  let weight = 0;
  for (const trace of MARKDOWN_TRACES) {
    weight += Math.min(3, sample.match(trace.pattern)?.length ?? 0) * trace.weight;
    if (weight >= CERTAINLY_MARKDOWN) return true;
  }
  return false;
}

function readFormat({ text, name, mediaType }: NamedText): DocumentFormat {
  if (mediaType === "text/html" || HTML.test(text.slice(0, 2000)) || XHTML.test(text.slice(0, 2000))) return "html";
  if (mediaType === "text/markdown" || MARKDOWN_NAME.test(name)) return "markdown";
  if (HTML_NAME.test(name) && /<\w+[^>]*>/.test(text.slice(0, 2000))) return "html";
  return looksLikeMarkdown(text) ? "markdown" : "plain-text";
}

/**
 * Names the format of a text: by its own marks first, then by what its giver says, then by its name.
 *
 * Markdown without a telling name needs traces enough: a heading, a table, two list items or bold words.
 */
export function detectTextFormat(source: NamedText): TextFormat {
  const isDeclared = source.mediaType === "text/html" || source.mediaType === "text/markdown";
  const unread = isDeclared ? null : unreadTextFormat(source);
  return unread === null ? { isRead: true, format: readFormat(source) } : { isRead: false, format: unread };
}
