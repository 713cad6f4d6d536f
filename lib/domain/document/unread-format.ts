/** Formats that are recognised but not read yet; each has its advice in `i18n/messages/reading`. */
export const UNREAD_FORMATS = [
  "pdf",
  "docx",
  "doc",
  "odt",
  "rtf",
  "pages",
  "epub",
  "mobi",
  "pptx",
  "ppt",
  "odp",
  "xlsx",
  "xls",
  "ods",
  "csv",
  "apkg",
  "backup",
  "zip",
  "archive",
  "sqlite",
  "image",
  "audio",
  "video",
  "subtitles",
  "xml",
  "json",
] as const;

export type UnreadFormat = (typeof UNREAD_FORMATS)[number];

/** Whether a text names a format of the list, as the details of an error may. */
export function isUnreadFormat(value: unknown): value is UnreadFormat {
  return UNREAD_FORMATS.includes(value as UnreadFormat);
}
