"use client";
import type { ClassNames, ClassScoring, RoomSettings } from "../../../lib/domain/classroom/room-settings";
import { classPrepareMessages } from "../../../lib/i18n/messages/class-prepare";
import { useMessages } from "../../shell/locale";
import { ChoiceList } from "../../ui/choice-list";
import { Disclosure } from "../../ui/disclosure";
import { Field } from "../../ui/field";
import { Select } from "../../ui/select";
import { Switch } from "../../ui/switch";
import styles from "./prepare-screen.module.css";

const SECONDS = [10, 15, 20, 30, 45, 60, 90, 120, 300];
const TEAMS = [0, 2, 3, 4, 5, 6, 7, 8];
const SEATS = [30, 60, 100, 200, 300, 500, 1000, 5000];

interface SettingsFormProps {
  readonly settings: RoomSettings;
  onChange(settings: RoomSettings): void;
}

/** How the game is played: what most classes choose first, the rest behind a fold. */
export function SettingsForm({ settings, onChange }: SettingsFormProps) {
  const t = useMessages(classPrepareMessages);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t.settings}</h2>
      <NumberField
        label={t.timeLimit}
        value={settings.answerSeconds}
        options={[...SECONDS, null]}
        nameOf={(seconds) => (seconds === null ? t.noLimit : t.seconds(seconds))}
        onChange={(answerSeconds) => onChange({ ...settings, answerSeconds })}
      />
      <div className={styles.pair}>
        <ChoiceList<ClassScoring>
          legend={t.scoring}
          options={[
            { id: "accuracy", label: t.accuracy, hint: t.accuracyHint },
            { id: "speed", label: t.speed, hint: t.speedHint },
          ]}
          value={settings.scoring}
          onChange={(scoring) => onChange({ ...settings, scoring })}
        />
        <ChoiceList<ClassNames>
          legend={t.names}
          options={[
            { id: "own", label: t.ownNames, hint: t.ownNamesHint },
            { id: "generated", label: t.generatedNames, hint: t.generatedNamesHint },
          ]}
          value={settings.names}
          onChange={(names) => onChange({ ...settings, names })}
        />
      </div>
      <Disclosure summary={t.moreSettings}>
        <div className={styles.section}>
          <RarerSettings settings={settings} onChange={onChange} />
        </div>
      </Disclosure>
    </section>
  );
}

function RarerSettings({ settings, onChange }: SettingsFormProps) {
  const t = useMessages(classPrepareMessages);
  return (
    <>
      <Switch
        label={t.board}
        hint={t.boardHint}
        isOn={settings.showsBoard}
        onChange={(showsBoard) => onChange({ ...settings, showsBoard })}
      />
      <Switch
        label={t.streaks}
        hint={t.streaksHint}
        isOn={settings.countsStreaks}
        onChange={(countsStreaks) => onChange({ ...settings, countsStreaks })}
      />
      <div className={styles.pair}>
        <NumberField
          label={t.teams}
          value={settings.teams}
          options={TEAMS}
          nameOf={(teams) => (teams ? t.teamCount(teams) : t.noTeams)}
          onChange={(teams) => onChange({ ...settings, teams: teams ?? 0 })}
        />
        <NumberField
          label={t.seatLimit}
          value={settings.seatLimit}
          options={SEATS}
          nameOf={(seats) => t.seats(seats ?? 0)}
          onChange={(seatLimit) => onChange({ ...settings, seatLimit: seatLimit ?? settings.seatLimit })}
        />
      </div>
    </>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly options: readonly (number | null)[];
  nameOf(value: number | null): string;
  onChange(value: number | null): void;
}

function NumberField({ label, value, options, nameOf, onChange }: NumberFieldProps) {
  return (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          value={`${value}`}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value === "null" ? null : Number(currentTarget.value))
          }
        >
          {options.map((option) => (
            <option key={`${option}`} value={`${option}`}>
              {nameOf(option)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
