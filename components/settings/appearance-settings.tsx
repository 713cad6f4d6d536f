"use client";
import type { Locale, Theme } from "../../lib/domain/settings/settings";
import { settingsMessages } from "../../lib/i18n/messages/settings";
import { useMessages } from "../shell/locale";
import { ChoiceList } from "../ui/choice-list";
import type { SettingProps } from "./setting-props";

/** Language and theme; both show at once. */
export function AppearanceSettings({ settings, onChange }: SettingProps) {
  const t = useMessages(settingsMessages);
  return (
    <>
      <ChoiceList<Locale | "system">
        legend={t.language}
        options={[
          { id: "system", label: t.languageSystem },
          { id: "en", label: "English" },
          { id: "zh", label: "中文" },
        ]}
        value={settings.language}
        onChange={(language) => void onChange({ language })}
      />
      <ChoiceList<Theme>
        legend={t.theme}
        options={[
          { id: "system", label: t.themeSystem },
          { id: "light", label: t.themeLight },
          { id: "dark", label: t.themeDark },
        ]}
        value={settings.theme}
        onChange={(theme) => void onChange({ theme })}
      />
    </>
  );
}
