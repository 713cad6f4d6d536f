import type { UnreadFormat } from "../../domain/document/unread-format";
import { zipEntryNames } from "./zip-entries";

interface Signature {
  readonly format: UnreadFormat;
  /** Latin-1 text, or bytes, that stand at `at`. */
  readonly mark: string;
  readonly at?: number;
}

/** First bytes by which a format is known. A RIFF, an ISO container and a zip need a second look. */
const SIGNATURES: readonly Signature[] = [
  { format: "rtf", mark: "{\\rtf" },
  { format: "sqlite", mark: "SQLite format 3\0" },
  { format: "mobi", mark: "BOOKMOBI", at: 60 },
  { format: "archive", mark: "7z\xBC\xAF\x27\x1C" },
  { format: "archive", mark: "Rar!\x1A\x07" },
  { format: "archive", mark: "ustar", at: 257 },
  { format: "archive", mark: "BZh" },
  { format: "archive", mark: "\xFD7zXZ\0" },
  { format: "archive", mark: "\x28\xB5\x2F\xFD" },
  { format: "backup", mark: "\x1F\x8B" },
  { format: "image", mark: "\x89PNG\r\n" },
  { format: "image", mark: "\xFF\xD8\xFF" },
  { format: "image", mark: "GIF8" },
  { format: "image", mark: "II*\0" },
  { format: "image", mark: "MM\0*" },
  { format: "image", mark: "WEBP", at: 8 },
  { format: "image", mark: "AT&TFORM" },
  { format: "image", mark: "ftyphei", at: 4 },
  { format: "image", mark: "ftypmif1", at: 4 },
  { format: "image", mark: "ftypavif", at: 4 },
  { format: "audio", mark: "ftypM4A", at: 4 },
  { format: "video", mark: "ftyp", at: 4 },
  { format: "video", mark: "\x1A\x45\xDF\xA3" },
  { format: "video", mark: "AVI ", at: 8 },
  { format: "audio", mark: "WAVE", at: 8 },
  { format: "audio", mark: "ID3" },
  { format: "audio", mark: "OggS" },
  { format: "audio", mark: "fLaC" },
];

const ZIP = "PK\x03\x04";
const EMPTY_ZIP = "PK\x05\x06";
const OLE = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
const BITMAP = "BM";
/** A PDF may carry some bytes before its mark. */
const PDF_WITHIN = 1024;

/** What an entry's name says of its archive. */
const ZIP_ENTRIES: readonly (readonly [RegExp, UnreadFormat])[] = [
  [/^word\/document\d*\.xml$/, "docx"],
  [/^ppt\/presentation\.xml$/, "pptx"],
  [/^xl\/workbook\.(?:xml|bin)$/, "xlsx"],
  [/^META-INF\/container\.xml$/, "epub"],
  [/^collection\.anki(?:2|21|21b)$/, "apkg"],
  [/^Index(?:\/Document\.iwa|\.zip)$/, "pages"],
];

/** The first entry of an OpenDocument or EPUB file is its media type, stored without compression. */
const ZIP_MEDIA_TYPES: readonly (readonly [string, UnreadFormat])[] = [
  ["mimetypeapplication/epub+zip", "epub"],
  ["mimetypeapplication/vnd.oasis.opendocument.text", "odt"],
  ["mimetypeapplication/vnd.oasis.opendocument.presentation", "odp"],
  ["mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "ods"],
];

/** Names of the streams inside an OLE file, in UTF-16LE. */
const OLE_STREAMS: readonly (readonly [string, UnreadFormat])[] = [
  ["WordDocument", "doc"],
  ["PowerPoint Document", "ppt"],
  ["Workbook", "xls"],
];

function latin1(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function hasMark(bytes: Uint8Array, mark: string, at = 0): boolean {
  for (let index = 0; index < mark.length; index += 1) {
    if (bytes[at + index] !== mark.charCodeAt(index)) return false;
  }
  return true;
}

function zipFormat(bytes: Uint8Array): UnreadFormat {
  const head = latin1(bytes, 30, 120);
  const byMediaType = ZIP_MEDIA_TYPES.find(([mark]) => head.startsWith(mark))?.[1];
  if (byMediaType !== undefined) return byMediaType;
  const names = zipEntryNames(bytes);
  return ZIP_ENTRIES.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? "zip";
}

/** Whether a name stands in the file in UTF-16LE, as OLE directories write it. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const mark = [...name].map((character) => `${character}\0`).join("");
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (hasMark(bytes, mark, at)) return true;
  return false;
}

function oleFormat(bytes: Uint8Array): UnreadFormat {
  return OLE_STREAMS.find(([name]) => holdsUtf16(bytes, name))?.[1] ?? "doc";
}

/**
 * Names a format by its bytes, whatever the file is called.
 *
 * @returns null when no known mark is found: it may be text
 */
export function detectBinaryFormat(bytes: Uint8Array): UnreadFormat | null {
  if (hasMark(bytes, ZIP) || hasMark(bytes, EMPTY_ZIP)) return zipFormat(bytes);
  if (hasMark(bytes, OLE)) return oleFormat(bytes);
  const known = SIGNATURES.find(({ mark, at }) => hasMark(bytes, mark, at));
  if (known !== undefined) return known.format;
  if (latin1(bytes, 0, PDF_WITHIN).includes("%PDF-")) return "pdf";
  return hasMark(bytes, BITMAP) && bytes.subarray(0, 32).includes(0) ? "image" : null;
}
