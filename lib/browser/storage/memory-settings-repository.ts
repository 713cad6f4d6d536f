import type { SettingsRepository } from "../../domain/ports";
import { DEFAULT_SETTINGS } from "../../domain/settings/settings";
import type { MemoryDatabase } from "./memory-database";

export function createMemorySettingsRepository({ read, write }: MemoryDatabase): SettingsRepository {
  return {
    get: () => read(({ settings }) => settings.get("settings") ?? DEFAULT_SETTINGS),
    save: (saved) => write(({ settings }) => void settings.set("settings", saved)),
  };
}
