"use client";
import type { Theme } from "../../lib/domain/settings/settings";

/** Where the chosen theme waits for the next start; read before the first paint by `first-paint.ts`. */
const STORAGE_KEY = "wengu.theme";

/** Shows the page in a theme; `system` follows the device. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // without storage the choice lasts as long as the page
  }
}
