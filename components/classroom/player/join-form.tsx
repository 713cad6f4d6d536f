"use client";
import { type FormEvent, useRef, useState } from "react";
import { readRoomCode } from "../../../lib/domain/classroom/room-code";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import { useLocale, useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { TextInput } from "../../ui/text-input";
import { drawName } from "./draw-name";
import styles from "./join-form.module.css";
import { useCodeFromLink } from "./use-code-from-link";
import { useJoin } from "./use-join";

/** The code of the room, a name, and one button. */
export function JoinForm() {
  const t = useMessages(classroomPlayerMessages);
  const locale = useLocale();
  const linked = useCodeFromLink();
  const [typed, setTyped] = useState<string | null>(null);
  const [name, setName] = useState("");
  const codeInput = useRef<HTMLInputElement>(null);
  const nameInput = useRef<HTMLInputElement>(null);
  const { isBusy, problem, join } = useJoin();
  const code = typed ?? linked;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const found = await join(code, name);
    if (found?.at === "code") codeInput.current?.focus();
    if (found?.at === "name") nameInput.current?.focus();
  };
  const write = (text: string) => {
    // A whole code however it was typed or pasted is shown in plain digits; anything else stays as it is.
    setTyped(readRoomCode(text) ?? text);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <Field label={t.codeLabel} hint={t.codeHint} error={problem?.at === "code" ? problem.text : undefined}>
        {(control) => (
          <TextInput
            {...control}
            ref={codeInput}
            className={styles.code}
            inputMode="numeric"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="next"
            maxLength={20}
            value={code}
            onChange={({ target }) => write(target.value)}
          />
        )}
      </Field>
      <Field label={t.nameLabel} hint={t.nameHint} error={problem?.at === "name" ? problem.text : undefined}>
        {(control) => (
          <TextInput
            {...control}
            ref={nameInput}
            className={styles.name}
            autoComplete="off"
            enterKeyHint="go"
            maxLength={100}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Button variant="quiet" className={styles.draw} onClick={() => setName(drawName(locale))}>
        {t.drawName}
      </Button>
      <div role="alert">
        {problem?.at === "form" && (
          <div className={styles.problem}>
            <p>{problem.text}</p>
            {problem.needsReload && <Button onClick={() => window.location.reload()}>{t.reload}</Button>}
          </div>
        )}
      </div>
      <Button type="submit" variant="primary" className={styles.submit} aria-disabled={isBusy}>
        {isBusy ? t.joining : t.join}
      </Button>
    </form>
  );
}
