"use client";
import { useEffect } from "react";
import { setLocale } from "./locale";
import { applyTheme } from "./theme";
import { useSettings } from "./use-settings";

/** Shows the page in the saved language and theme, also when a backup or another tab changed them. */
export function SavedPreferences() {
  const { settings, isLoaded } = useSettings();
  const { language, theme } = settings;

  useEffect(() => {
    if (!isLoaded) return;
    setLocale(language);
    applyTheme(theme);
  }, [isLoaded, language, theme]);

  return null;
}
