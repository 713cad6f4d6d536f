"use client";
import { type FormEvent, useState } from "react";
import { commonMessages } from "../../lib/i18n/messages/common";
import { documentMessages } from "../../lib/i18n/messages/document";
import { useMessages } from "../shell/locale";
import { Button } from "../ui/button";
import { DialogActions } from "../ui/dialog-actions";
import { Field } from "../ui/field";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";
import type { PassageFormProps } from "./note-maker";
import { findWords } from "./passage";
import styles from "./passage-form.module.css";

interface Problems {
  readonly question?: "needQuestion" | undefined;
  readonly answer?: "needAnswer" | "notInSentence" | undefined;
}

function answerProblem(answer: string, isFound: boolean): Problems["answer"] {
  if (answer.trim() === "") return "needAnswer";
  return isFound ? undefined : "notInSentence";
}

/** Asks the learner's own question about the passage; the passage must hold the answer. */
export function QuestionForm({ passage, lang, makeNote, onKeep, onClose }: PassageFormProps) {
  const t = useMessages(documentMessages);
  const common = useMessages(commonMessages);
  const [question, setQuestion] = useState("");
  const [answer, setAnswer] = useState(passage.selectedText);
  const [problems, setProblems] = useState<Problems>({});

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const range = findWords(passage, answer);
    const found: Problems = {
      question: question.trim() === "" ? "needQuestion" : undefined,
      answer: answerProblem(answer, range !== null),
    };
    setProblems(found);
    if (range && !found.question) onKeep(makeNote(passage, range, question.trim()));
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={t.questionLabel} error={problems.question && t[problems.question]}>
        {(control) => (
          <TextArea {...control} rows={2} value={question} onChange={(event) => setQuestion(event.target.value)} />
        )}
      </Field>
      <Field label={t.answerLabel} hint={t.answerHint} error={problems.answer && t[problems.answer]}>
        {(control) => (
          <TextInput {...control} lang={lang} value={answer} onChange={(event) => setAnswer(event.target.value)} />
        )}
      </Field>
      <DialogActions>
        <Button variant="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
        <Button type="submit" variant="primary">
          {t.keepCard}
        </Button>
      </DialogActions>
    </form>
  );
}
