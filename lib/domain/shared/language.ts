/** Languages the generator knows; `lang` attributes are made by `languageTag`. */
export type Language = "zh" | "en";

/** BCP 47 tag for `lang` attributes. */
export function languageTag(language: Language): string {
  return language === "zh" ? "zh-Hans" : "en";
}
