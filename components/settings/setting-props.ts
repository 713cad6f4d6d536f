import type { Settings } from "../../lib/domain/settings/settings";

/** What every group of settings is given. */
export interface SettingProps {
  readonly settings: Settings;
  onChange(changes: Partial<Settings>): Promise<void>;
}
