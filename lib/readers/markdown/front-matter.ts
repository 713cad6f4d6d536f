import { languageOfTag } from "../../domain/document/detect-language";
import type { Language } from "../../domain/shared/language";

export interface FrontMatter {
  readonly title: string | null;
  readonly language: Language | null;
  readonly isUnread: boolean;
}

/** From a first line `---` to the next one, as the Markdown parser takes it. */
const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

const NONE: FrontMatter = { title: null, language: null, isUnread: false };
const UNREAD: FrontMatter = { ...NONE, isUnread: true };
/** More than a page of settings is data, not a title. */
const LONGEST = 64 * 1024;

function textField(values: unknown, name: string): unknown {
  return typeof values === "object" && values !== null ? Reflect.get(values, name) : undefined;
}

/**
 * The title and the language that a document's front matter gives.
 *
 * @returns nothing, and `isUnread`, when it is no YAML; the YAML reader is loaded only when there is something to read
 */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const settings = FRONT_MATTER.exec(text)?.[1] ?? "";
  if (settings.trim() === "") return NONE;
  if (settings.length > LONGEST) return UNREAD;
  const { parse } = await import("yaml");
  try {
    const values: unknown = parse(settings, { maxAliasCount: 20, logLevel: "silent" });
    const title = textField(values, "title");
    const language = languageOfTag(textField(values, "lang") ?? textField(values, "language"));
    const hasTitle = (typeof title === "string" || typeof title === "number") && String(title).trim() !== "";
    return { title: hasTitle ? String(title).trim() : null, language, isUnread: false };
  } catch {
    return UNREAD; // whatever is wrong with it, the document below it is read all the same
  }
}
