"use client";
import type { QuestionView as Question } from "../../../lib/domain/classroom/room-view";
import { languageTag } from "../../../lib/domain/shared/language";
import { classroomPhasesMessages } from "../../../lib/i18n/messages/classroom-phases";
import { useMessages } from "../../shell/locale";
import styles from "./option-grid.module.css";
import { OptionTile, type TileState } from "./option-tile";

interface OptionGridProps {
  readonly question: Question;
  stateOf(optionId: string): TileState;
  /** Without it the options are only shown. */
  readonly onChoose?: ((optionId: string) => void) | undefined;
}

/** All options of a question, two abreast where there is room. */
export function OptionGrid({ question, stateOf, onChoose }: OptionGridProps) {
  const t = useMessages(classroomPhasesMessages);
  return (
    <ol className={styles.grid} aria-label={t.optionsLegend}>
      {question.options.map(({ id, text }, index) => (
        <li key={id}>
          <OptionTile
            index={index}
            text={text}
            lang={languageTag(question.language)}
            state={stateOf(id)}
            isToggle={question.kind === "multiple"}
            onChoose={onChoose && (() => onChoose(id))}
          />
        </li>
      ))}
    </ol>
  );
}
