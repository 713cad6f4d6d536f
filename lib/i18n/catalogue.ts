import type { Locale } from "../domain/settings/settings";

/** A message: a text, or a function of its parameters that returns one. */
type Message = string | ((...parameters: never[]) => string);
type Messages = Readonly<Record<string, Message>>;

/** The same keys, and for functions the same parameters, in another language. */
type SameKeys<M extends Messages> = {
  readonly [Key in keyof M]: M[Key] extends (...parameters: infer P) => string ? (...parameters: P) => string : string;
};

/** The messages of one screen in every language. */
export type Catalogue<M extends Messages> = { readonly [L in Locale]: SameKeys<M> };

/**
 * Makes the catalogue of one screen. English gives the keys; a key that another language lacks,
 * or a language that is missing, does not compile.
 */
export function defineCatalogue<const M extends Messages>(
  en: M,
  others: { readonly [L in Exclude<Locale, "en">]: SameKeys<M> },
): Catalogue<M> {
  return { en: en as unknown as SameKeys<M>, ...others };
}
