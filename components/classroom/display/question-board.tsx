import type { QuestionView, RevealView } from "../../../lib/domain/classroom/room-view";
import { languageTag } from "../../../lib/domain/shared/language";
import { OptionRow } from "./option-row";
import styles from "./question-board.module.css";

interface QuestionBoardProps {
  readonly question: QuestionView;
  /** Answers by option, in the order shown; `null` while they are hidden. */
  readonly histogram: readonly number[] | null;
  readonly reveal: RevealView | null;
}

/** The most that any option got in either vote. */
function mostVotes(histogram: readonly number[] | null, before: readonly number[] | null): number {
  return Math.max(0, ...(histogram ?? []), ...(before ?? []));
}

/** A question with its options as everybody may see them. */
export function QuestionBoard({ question, histogram, reveal }: QuestionBoardProps) {
  const before = reveal?.before ?? null;
  const most = mostVotes(histogram, before);
  const lang = languageTag(question.language);
  return (
    <div className={styles.board}>
      <h2 className={styles.question} lang={lang}>
        {question.text}
      </h2>
      <ol className={styles.options}>
        {question.options.map(({ id, text }, index) => (
          <OptionRow
            key={id}
            index={index}
            text={text}
            lang={lang}
            count={histogram?.[index] ?? null}
            before={histogram && before ? (before[index] ?? 0) : null}
            total={most}
            isKey={reveal?.keyOptionIds.includes(id) ?? false}
          />
        ))}
      </ol>
    </div>
  );
}
