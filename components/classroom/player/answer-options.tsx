"use client";
import { useCallback, useMemo, useState } from "react";
import type { QuestionView as Question } from "../../../lib/domain/classroom/room-view";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { OptionGrid } from "../phases/option-grid";
import styles from "./answer-options.module.css";
import { useOptionKeys } from "./use-option-keys";

interface AnswerOptionsProps {
  readonly question: Question;
  onAnswer(optionIds: readonly string[]): void;
}

/** One of the options answers at once; where several can be right they are ticked first and then sent. */
export function AnswerOptions({ question, onAnswer }: AnswerOptionsProps) {
  const t = useMessages(classroomPlayerMessages);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const isMultiple = question.kind === "multiple";
  const optionIds = useMemo(() => question.options.map(({ id }) => id), [question]);

  const choose = useCallback(
    (id: string) => {
      if (!isMultiple) onAnswer([id]);
      else setTicked((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
    },
    [isMultiple, onAnswer],
  );
  useOptionKeys(optionIds, true, choose);

  return (
    <div className={styles.answers}>
      <OptionGrid question={question} stateOf={(id) => (ticked.includes(id) ? "chosen" : "open")} onChoose={choose} />
      {isMultiple && (
        <div className={styles.bar}>
          <Button
            variant="primary"
            className={styles.send}
            disabled={ticked.length === 0}
            onClick={() => onAnswer(optionIds.filter((id) => ticked.includes(id)))}
          >
            {ticked.length === 0 ? t.send : t.sendCount(ticked.length)}
          </Button>
        </div>
      )}
      <p className={styles.keys}>{t.keysHint}</p>
    </div>
  );
}
