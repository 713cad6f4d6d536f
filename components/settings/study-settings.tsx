"use client";
import { useState } from "react";
import { settingsMessages } from "../../lib/i18n/messages/settings";
import { useMessages } from "../shell/locale";
import { Field } from "../ui/field";
import { Select } from "../ui/select";
import { Switch } from "../ui/switch";
import { TextInput } from "../ui/text-input";
import { RetentionSetting } from "./retention-setting";
import type { SettingProps } from "./setting-props";
import styles from "./study-settings.module.css";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const MOST_NEW_CARDS = 999;

function hourLabel(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}

function NewCardsSetting({ settings, onChange }: SettingProps) {
  const t = useMessages(settingsMessages);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(settings.newCardsPerDay);
  const count = Number(shown);
  const isValid = /^\d+$/.test(shown.trim()) && count <= MOST_NEW_CARDS;

  return (
    <Field label={t.newCards} hint={t.newCardsHint} error={isValid ? undefined : t.newCardsError}>
      {(control) => (
        <TextInput
          {...control}
          className={styles.number}
          inputMode="numeric"
          value={shown}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            if (isValid && count !== settings.newCardsPerDay) void onChange({ newCardsPerDay: count });
          }}
        />
      )}
    </Field>
  );
}

/** How much to study, how well to remember, and when a day begins. */
export function StudySettings({ settings, onChange }: SettingProps) {
  const t = useMessages(settingsMessages);
  return (
    <>
      <NewCardsSetting settings={settings} onChange={onChange} />
      <RetentionSetting settings={settings} onChange={onChange} />
      <Field label={t.rollover} hint={t.rolloverHint}>
        {(control) => (
          <Select
            {...control}
            className={styles.number}
            value={settings.rolloverHour}
            onChange={(event) => void onChange({ rolloverHour: Number(event.target.value) })}
          >
            {HOURS.map((hour) => (
              <option key={hour} value={hour}>
                {hourLabel(hour)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Switch
        label={t.shortcuts}
        hint={t.shortcutsHint}
        isOn={settings.hasShortcuts}
        onChange={(hasShortcuts) => void onChange({ hasShortcuts })}
      />
    </>
  );
}
