import type { SettingsRepository } from "../../domain/ports";
import { validSettings } from "../../domain/settings/valid-settings";
import { SETTINGS_ID, type WenguDatabase } from "./database";
import type { Transactions } from "./transactions";

export function createDexieSettingsRepository(db: WenguDatabase, { read, write }: Transactions): SettingsRepository {
  return {
    get: () => read([db.settings], async () => validSettings(await db.settings.get(SETTINGS_ID))),
    save: (settings) =>
      write([db.settings], async () => void (await db.settings.put({ ...settings, id: SETTINGS_ID }))),
  };
}
