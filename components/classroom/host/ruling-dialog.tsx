"use client";
import { useState } from "react";
import type { Ruling } from "../../../lib/domain/classroom/room";
import type { ContestView } from "../../../lib/domain/classroom/room-view";
import { classHostMessages } from "../../../lib/i18n/messages/class-host";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { DialogActions } from "../../ui/dialog-actions";
import { optionLetter } from "../phases/option-mark";
import styles from "./ruling-dialog.module.css";
import type { HostCommands } from "./use-host-commands";

interface RulingDialogProps {
  readonly contest: ContestView;
  readonly act: HostCommands["act"];
  onClose(): void;
}

/** Which options count as right after all, or that the question counts for nobody. Scores follow at once. */
export function RulingDialog({ contest, act, onClose }: RulingDialogProps) {
  const t = useMessages(classHostMessages);
  const { question, text, options } = contest;
  const [key, setKey] = useState<readonly string[]>(contest.keyOptionIds);
  const toggle = (id: string) =>
    setKey((last) => (last.includes(id) ? last.filter((one) => one !== id) : [...last, id]));
  const rule = (ruling: Ruling) => {
    void act({ type: "rule", question, ruling });
    onClose();
  };

  return (
    <Dialog isOpen title={t.rulingTitle(question + 1)} onClose={onClose}>
      <p>{text}</p>
      <fieldset>
        <legend className={styles.legend}>{t.countAsRight}</legend>
        {options.map(({ id, text: option }, index) => (
          <label key={id} className={styles.option}>
            <input type="checkbox" className={styles.box} checked={key.includes(id)} onChange={() => toggle(id)} />
            <span>
              {optionLetter(index)} · {option}
            </span>
          </label>
        ))}
      </fieldset>
      <p className={styles.hint}>{contest.isVoid ? t.isStruck : t.rulingHint}</p>
      <DialogActions>
        <Button variant="danger" disabled={contest.isVoid} onClick={() => rule({ isVoid: true })}>
          {t.strike}
        </Button>
        <Button variant="primary" disabled={key.length === 0} onClick={() => rule({ keyOptionIds: key })}>
          {t.applyKey}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
