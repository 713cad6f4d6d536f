import type { Locale } from "../domain/settings/settings";

/** BCP 47 tag of an interface language. */
export function localeTag(locale: Locale): string {
  return locale === "zh" ? "zh-Hans" : "en";
}

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Chooses the plural form for a count; `#` in it becomes the count, written as the language writes numbers. */
export function plural(locale: Locale, count: number, forms: PluralForms): string {
  const tag = localeTag(locale);
  const form = forms[new Intl.PluralRules(tag).select(count)] ?? forms.other;
  return form.replace("#", new Intl.NumberFormat(tag).format(count));
}

/** A number as the language writes it. */
export function formatNumber(locale: Locale, value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(localeTag(locale), options).format(value);
}
