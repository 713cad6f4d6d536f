"use client";
import { useCallback, useRef, useState } from "react";
import { DEFAULT_SETTINGS, type Settings } from "../../lib/domain/settings/settings";
import { setLocale } from "./locale";
import { useServices } from "./services-context";
import { applyTheme } from "./theme";
import { useLiveQuery } from "./use-live-query";

interface SettingsControls {
  readonly settings: Settings;
  /** False until the saved settings are known; `settings` holds the defaults till then. */
  readonly isLoaded: boolean;
  /** Why the last change was not saved; it holds for this sitting all the same. */
  readonly error: unknown;
  /** Shows some of the settings changed at once, and saves them. */
  change(changes: Partial<Settings>): Promise<void>;
}

/** What was changed here, until the collection brings newer settings. */
interface Unsaved {
  readonly since: Settings | undefined;
  readonly changes: Partial<Settings>;
}

/** The learner's settings and the way to change them. */
export function useSettings(): SettingsControls {
  const { collection } = useServices();
  const { value: saved, status } = useLiveQuery(() => collection.settings.get(), [collection]);
  const [unsaved, setUnsaved] = useState<Unsaved>({ since: saved, changes: {} });
  const [error, setError] = useState<unknown>(null);
  const line = useRef(Promise.resolve());

  const change = useCallback(
    (changes: Partial<Settings>) => {
      if (changes.language) setLocale(changes.language);
      if (changes.theme) applyTheme(changes.theme);
      setUnsaved((last) => ({
        since: saved,
        changes: last.since === saved ? { ...last.changes, ...changes } : changes,
      }));
      const save = async () => collection.settings.save({ ...(await collection.settings.get()), ...changes });
      // One after another: leaving a field and a tap elsewhere change two settings at the same moment.
      line.current = line.current.then(save).then(() => setError(null), setError);
      return line.current;
    },
    [collection, saved],
  );

  const settings = { ...DEFAULT_SETTINGS, ...saved, ...(unsaved.since === saved ? unsaved.changes : {}) };
  return { settings, isLoaded: status === "ready", error, change };
}
