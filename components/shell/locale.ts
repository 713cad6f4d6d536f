"use client";
import { useSyncExternalStore } from "react";
import { LOCALES, type Locale } from "../../lib/domain/settings/settings";
import { localeTag } from "../../lib/i18n/format";

/** Where the chosen language waits for the next start, before the collection is open. */
const STORAGE_KEY = "wengu.locale";

const listeners = new Set<() => void>();
let current: Locale | null = null;

function isLocale(value: string | null): value is Locale {
  return LOCALES.includes(value as Locale);
}

/** The first language of the browser that we speak; English otherwise. */
export function systemLocale(): Locale {
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? "en";
}

function readStored(): Locale | null {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return isLocale(stored) ? stored : null;
  } catch {
    return null; // a browser that refuses storage still has a language
  }
}

function getLocale(): Locale {
  current ??= readStored() ?? systemLocale();
  return current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Switches the interface at once, in every mounted component; `system` follows the browser again. */
export function setLocale(choice: Locale | "system"): void {
  current = choice === "system" ? systemLocale() : choice;
  try {
    if (choice === "system") localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, choice);
  } catch {
    // without storage the choice lasts as long as the page
  }
  document.documentElement.lang = localeTag(current);
  for (const listener of listeners) listener();
}

/** The language of the interface; English while the page is being prerendered. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, getLocale, () => "en");
}

/** The messages of one screen in the language of the interface. */
export function useMessages<M>(catalogue: { readonly [L in Locale]: M }): M {
  return catalogue[useLocale()];
}
