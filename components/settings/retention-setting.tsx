"use client";
import { useState } from "react";
import { createFsrs6 } from "../../lib/domain/scheduler/fsrs6";
import { settingsMessages } from "../../lib/i18n/messages/settings";
import { useMessages } from "../shell/locale";
import { Field } from "../ui/field";
import styles from "./retention-setting.module.css";
import type { SettingProps } from "./setting-props";

const LEAST_PERCENT = 70;
const MOST_PERCENT = 97;
/** The example in the hint: a card of this stability returns after as many days at 90 %. */
const EXAMPLE = { stabilityDays: 10, difficulty: 5 };
const MEMORY_MODEL = createFsrs6();

/** The goal of the schedule, with what it costs in reviews. */
export function RetentionSetting({ settings, onChange }: SettingProps) {
  const t = useMessages(settingsMessages);
  const [moved, setMoved] = useState<number | null>(null);
  const percent = moved ?? Math.round(settings.desiredRetention * 100);
  const share = percent / 100;
  const save = () => {
    if (share !== settings.desiredRetention) void onChange({ desiredRetention: share });
  };

  return (
    <Field
      label={t.retention}
      hint={t.retentionHint(share, EXAMPLE.stabilityDays, MEMORY_MODEL.intervalDays(EXAMPLE, share))}
    >
      {(control) => (
        <div className={styles.row}>
          <input
            {...control}
            type="range"
            className={styles.range}
            min={LEAST_PERCENT}
            max={MOST_PERCENT}
            value={percent}
            aria-valuetext={t.percent(share)}
            onChange={(event) => setMoved(Number(event.target.value))}
            onPointerUp={save}
            onKeyUp={save}
            onBlur={save}
          />
          <output className={styles.value} htmlFor={control.id}>
            {t.percent(share)}
          </output>
        </div>
      )}
    </Field>
  );
}
