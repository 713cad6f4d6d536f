"use client";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import type { GivenAnswer, TypedQuestion } from "../../lib/domain/quiz/quiz";
import { languageTag } from "../../lib/domain/shared/language";
import { quizMessages } from "../../lib/i18n/messages/quiz";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { TextInput } from "../ui/text-input";
import styles from "./typed-answer.module.css";

interface TypedAnswerProps {
  readonly question: TypedQuestion;
  readonly given: GivenAnswer | undefined;
  onAnswer(given: GivenAnswer): void;
}

/** The Enter that ends a composition confirms a word; it is not the answer. */
function keepCompositionEnter(event: KeyboardEvent): void {
  if (event.key === "Enter" && (event.nativeEvent.isComposing || event.keyCode === 229)) event.preventDefault();
}

/** An answer in the learner's own words. */
export function TypedAnswer({ question, given, onAnswer }: TypedAnswerProps) {
  const t = useMessages(quizMessages);
  const [typed, setTyped] = useState("");
  const isOpen = given === undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isOpen) onAnswer(typed.trim() === "" ? null : typed);
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={t.typeAnswer} hint={isOpen ? t.typeHint : undefined}>
        {(control) => (
          <TextInput
            {...control}
            lang={languageTag(question.language)}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            readOnly={!isOpen}
            value={isOpen ? typed : (given ?? "")}
            onKeyDown={keepCompositionEnter}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      {isOpen && (
        <div className={styles.buttons}>
          <Button variant="quiet" onClick={() => onAnswer(null)}>
            {t.skip}
          </Button>
          <Button type="submit" variant="primary" disabled={typed.trim() === ""}>
            {t.check}
          </Button>
        </div>
      )}
    </form>
  );
}
