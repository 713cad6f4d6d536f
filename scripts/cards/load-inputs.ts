import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Language } from "../../lib/domain/shared/language";
import { z } from "../../lib/domain/shared/zod";
import { UnreadableError } from "./unreadable-error";

/** One document as given: its bytes and what the giver says of it. */
export interface Input {
  /** The file's name, or the id of a `.jsonl` line. */
  readonly documentId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
  readonly language: Language | null;
}

const line = z.object({ id: z.string().min(1), lang: z.string().optional(), context: z.string() });

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a folder",
  EACCES: "may not be read",
  EPERM: "may not be read",
};

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === "-") return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    throw new UnreadableError(file, REASONS[code] ?? `cannot be opened (${code})`, { cause });
  }
}

function languageOf(tag: string | undefined): Language | null {
  if (tag?.startsWith("zh")) return "zh";
  return tag?.startsWith("en") ? "en" : null;
}

/** Readers drop it: a context that begins with one of its own keeps that, so that offsets index the context. */
const BYTE_ORDER_MARK = "\ufeff";

function inputOfLine(text: string, place: string): Input {
  const parsed = line.safeParse(parseJson(text, place));
  if (!parsed.success) throw new UnreadableError(place, "is no object with the texts id and context");
  const { id, lang, context } = parsed.data;
  return {
    documentId: id,
    name: `${id}.md`,
    bytes: new TextEncoder().encode(BYTE_ORDER_MARK + context),
    mediaType: "text/markdown",
    language: languageOf(lang),
  };
}

function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableError(place, "is not JSON", { cause });
  }
}

/**
 * The documents that a file holds: itself, or one for each line of a `.jsonl` file.
 *
 * @param file a path, or `-` for standard input
 * @throws {UnreadableError} for a file that cannot be opened, or a line that is not `{id, lang, context}`
 */
export async function loadInputs(file: string): Promise<Input[]> {
  const bytes = await bytesOf(file);
  if (!file.endsWith(".jsonl")) {
    const name = file === "-" ? "-" : basename(file);
    return [{ documentId: name, name: file === "-" ? "standard-input" : name, bytes, mediaType: null, language: null }];
  }
  const lines = new TextDecoder().decode(bytes).split("\n");
  return lines.flatMap((text, index) => (text.trim() === "" ? [] : [inputOfLine(text, `${file}, line ${index + 1}`)]));
}
