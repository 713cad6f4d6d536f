"use client";
import type { QuestionView as Question } from "../../../lib/domain/classroom/room-view";
import { languageTag } from "../../../lib/domain/shared/language";
import { classroomPhasesMessages } from "../../../lib/i18n/messages/classroom-phases";
import { useMessages } from "../../shell/locale";
import { Icon } from "../../ui/icon";
import styles from "./histogram.module.css";
import { OptionMark } from "./option-mark";

interface HistogramProps {
  readonly question: Question;
  /** Answers by option, in the order shown. */
  readonly counts: readonly number[];
  /** Those of a debate's first vote. */
  readonly before?: readonly number[] | null;
  readonly keyOptionIds: readonly string[];
  /** What the one who looks at it gave. */
  readonly ownOptionIds?: readonly string[];
  /** What it is of, where there are several. */
  readonly of?: string;
}

/** How often each option was given; what is right, and what was one's own, stands there in words. */
export function Histogram({ question, counts, before = null, keyOptionIds, ownOptionIds = [], of }: HistogramProps) {
  const t = useMessages(classroomPhasesMessages);
  const most = Math.max(1, ...counts, ...(before ?? []));

  return (
    <section className={styles.histogram} aria-label={of ? `${of}: ${t.histogramTitle}` : t.histogramTitle}>
      <ol className={styles.rows}>
        {question.options.map(({ id, text }, index) => {
          const isRight = keyOptionIds.includes(id);
          return (
            <li key={id} className={styles.row} data-right={isRight || undefined}>
              <OptionMark index={index} />
              <div className={styles.body}>
                <p className={styles.text} lang={languageTag(question.language)}>
                  {text}
                </p>
                {before && <Bar label={t.histogramBefore} count={before[index] ?? 0} most={most} isFaint />}
                <Bar label={before ? t.histogramAfter : ""} count={counts[index] ?? 0} most={most} />
                <p className={styles.notes}>
                  {isRight && (
                    <span className={styles.right}>
                      <Icon name="check" /> {t.rightAnswer}
                    </span>
                  )}
                  {ownOptionIds.includes(id) && <span>{t.yourAnswer}</span>}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface BarProps {
  readonly label: string;
  readonly count: number;
  readonly most: number;
  readonly isFaint?: boolean;
}

function Bar({ label, count, most, isFaint = false }: BarProps) {
  const t = useMessages(classroomPhasesMessages);
  return (
    <p className={styles.line} data-faint={isFaint || undefined}>
      {label && <span className={styles.label}>{label}</span>}
      <span className={styles.track} aria-hidden="true">
        <span className={styles.bar} style={{ inlineSize: `${(count / most) * 100}%` }} />
      </span>
      <span className={styles.count}>{t.answers(count)}</span>
    </p>
  );
}
