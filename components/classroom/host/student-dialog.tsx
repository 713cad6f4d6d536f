"use client";
import { type FormEvent, useState } from "react";
import type { RosterPresence } from "../../../lib/domain/classroom/messages";
import { cleanName } from "../../../lib/domain/classroom/nickname";
import type { TimeFactor } from "../../../lib/domain/classroom/room";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { ChoiceList } from "../../ui/choice-list";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { TextInput } from "../../ui/text-input";
import styles from "./student-dialog.module.css";
import type { HostCommands } from "./use-host-commands";

const FACTORS = { "1": 1, "1.5": 1.5, "2": 2, "4": 4, none: null } as const satisfies Record<string, TimeFactor>;
type FactorId = keyof typeof FACTORS;
const FACTOR_IDS = ["1", "1.5", "2", "4", "none"] as const satisfies readonly FactorId[];

interface StudentDialogProps {
  readonly student: RosterPresence;
  readonly act: HostCommands["act"];
  onClose(): void;
}

/** What can be done for one student: another name, more time, out of the room. */
export function StudentDialog({ student: { seatId, name, timeFactor, card }, act, onClose }: StudentDialogProps) {
  const t = useMessages(classHostMessages);
  const remove = () => {
    void act({ type: "kick", seatId });
    onClose();
  };
  return (
    <Dialog isOpen title={name} onClose={onClose}>
      <NameForm name={name} onRename={(next) => act({ type: "rename", seatId, name: next })} />
      {card === null && (
        <ChoiceList<FactorId>
          legend={t.timeToAnswer}
          options={FACTOR_IDS.map((id) => ({ id, label: t.timeFactor(FACTORS[id]) }))}
          value={FACTOR_IDS.find((id) => FACTORS[id] === timeFactor) ?? "1"}
          onChange={(id) => void act({ type: "grant-time", seatId, factor: FACTORS[id] })}
        />
      )}
      <div className={styles.remove}>
        {card === null && <p className={styles.hint}>{t.removeHint}</p>}
        <Button variant="danger" onClick={remove}>
          {t.remove}
        </Button>
      </div>
    </Dialog>
  );
}

interface NameFormProps {
  readonly name: string;
  /** Returns why it was not done. */
  onRename(name: string): Promise<string | null>;
}

function NameForm({ name, onRename }: NameFormProps) {
  const t = useMessages(classHostMessages);
  const [value, setValue] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const clean = cleanName(value);
    if (clean === "") setProblem(t.nameNeeded);
    else setProblem(clean === name ? null : await onRename(clean));
  };
  return (
    <form onSubmit={(event) => void save(event)} noValidate className={styles.name}>
      <Field label={t.name} error={problem ?? undefined}>
        {(control) => (
          <TextInput {...control} value={value} onChange={(event) => setValue(event.currentTarget.value)} />
        )}
      </Field>
      <Button type="submit">{t.rename}</Button>
    </form>
  );
}
