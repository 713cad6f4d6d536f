import { assertNever } from "../../lib/domain/shared/assert-never";
import type { readingMessages } from "../../lib/i18n/messages/reading";
import type { ReadWarning } from "../../lib/readers/read-document";

type ReadingMessages = (typeof readingMessages)["en"];

/** What a warning of the reader says, in the reader's words. */
export function warningText(t: ReadingMessages, { code, details }: ReadWarning): string {
  const count = Number(details.count ?? 1);
  switch (code) {
    case "charset-guessed":
      return t["warning.charset-guessed"](String(details.charset));
    case "characters-replaced":
      return t["warning.characters-replaced"](count);
    case "images-left-out":
      return t["warning.images-left-out"](count);
    case "html-left-out":
      return t["warning.html-left-out"](count);
    case "front-matter-unread":
      return t["warning.front-matter-unread"];
    case "passages-read-as-plain-text":
      return t["warning.passages-read-as-plain-text"](count);
    default:
      return assertNever(code);
  }
}
