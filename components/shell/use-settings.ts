"use client";
import { useCallback } from "react";
import { DEFAULT_SETTINGS, type Settings } from "../../lib/domain/settings/settings";
import { setLocale } from "./locale";
import { useServices } from "./services-context";
import { applyTheme } from "./theme";
import { useLiveQuery } from "./use-live-query";

interface SettingsControls {
  readonly settings: Settings;
  /** False until the saved settings are known; `settings` holds the defaults till then. */
  readonly isLoaded: boolean;
  /** Saves some of the settings; language and theme show at once. */
  change(changes: Partial<Settings>): Promise<void>;
}

/** The learner's settings and the way to change them. */
export function useSettings(): SettingsControls {
  const { collection } = useServices();
  const query = useLiveQuery(() => collection.settings.get(), [collection]);

  const change = useCallback(
    async (changes: Partial<Settings>) => {
      if (changes.language) setLocale(changes.language);
      if (changes.theme) applyTheme(changes.theme);
      const saved = await collection.settings.get();
      await collection.settings.save({ ...saved, ...changes });
    },
    [collection],
  );

  return { settings: query.value ?? DEFAULT_SETTINGS, isLoaded: query.status === "ready", change };
}
