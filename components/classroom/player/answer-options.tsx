"use client";
import { type RefObject, useCallback, useMemo, useState } from "react";
import type { QuestionView as Question } from "../../../lib/domain/classroom/room-view";
import { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";
import { useMessages } from "../../shell/locale";
import { Button } from "../../ui/button";
import { OptionGrid } from "../phases/option-grid";
import type { TileState } from "../phases/option-tile";
import styles from "./answer-options.module.css";
import { useOptionKeys } from "./use-option-keys";

interface AnswerOptionsProps {
  /** Where keys choose while the focus is in it. */
  readonly region: RefObject<HTMLElement | null>;
  readonly question: Question;
  /** What was answered; `null` before. */
  readonly given: readonly string[] | null;
  /** Can it be answered now? What is ticked outlasts a pause. */
  readonly isOpen: boolean;
  onAnswer(optionIds: readonly string[]): void;
}

/** One of the options answers at once; where several can be right they are ticked first and then sent. */
export function AnswerOptions({ region, question, given, isOpen, onAnswer }: AnswerOptionsProps) {
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
  useOptionKeys(region, optionIds, isOpen, choose);
  const stateOf = (id: string): TileState => {
    if (given?.includes(id)) return "chosen";
    if (given === null && ticked.includes(id)) return "ticked";
    return isOpen ? "open" : "other";
  };

  return (
    <div className={styles.answers}>
      <OptionGrid question={question} stateOf={stateOf} onChoose={isOpen ? choose : undefined} />
      {isMultiple && isOpen && (
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
      {isOpen && <p className={styles.keys}>{t.keysHint}</p>}
    </div>
  );
}
