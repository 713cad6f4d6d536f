import type { SettingsRepository } from "../../domain/ports";
import { validSettings } from "../../domain/settings/valid-settings";
import type { MemoryDatabase } from "./memory-database";

export function createMemorySettingsRepository({ read, write }: MemoryDatabase): SettingsRepository {
  return {
    get: () => read(({ settings }) => validSettings(settings.get("settings"))),
    save: (saved) => write(({ settings }) => void settings.set("settings", saved)),
  };
}
