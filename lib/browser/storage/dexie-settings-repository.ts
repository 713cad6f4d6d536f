import type { SettingsRepository } from "../../domain/ports";
import { DEFAULT_SETTINGS } from "../../domain/settings/settings";
import { SETTINGS_ID, type WenguDatabase } from "./database";
import type { Transactions } from "./transactions";

export function createDexieSettingsRepository(db: WenguDatabase, { read, write }: Transactions): SettingsRepository {
  return {
    get: () =>
      read([db.settings], async () => {
        const row = await db.settings.get(SETTINGS_ID);
        const { id: _, ...settings } = row ?? { ...DEFAULT_SETTINGS, id: SETTINGS_ID };
        return { ...DEFAULT_SETTINGS, ...settings };
      }),
    save: (settings) =>
      write([db.settings], async () => void (await db.settings.put({ ...settings, id: SETTINGS_ID }))),
  };
}
