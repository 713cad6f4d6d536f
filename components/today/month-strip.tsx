import type { StudyDay } from "../../lib/domain/shared/time";
import { studyMonth } from "../../lib/domain/statistics/days-studied";
import { todayMessages } from "../../lib/i18n/messages/today";
import { useMessages } from "../shell/locale";
import styles from "./month-strip.module.css";

interface MonthStripProps {
  readonly today: StudyDay;
  /** Days of this month with at least one review. */
  readonly studiedDays: ReadonlySet<StudyDay>;
}

/** The days of this month that were studied. Counts what was done and never what was missed. */
export function MonthStrip({ today, studiedDays }: MonthStripProps) {
  const t = useMessages(todayMessages);
  const { from, until } = studyMonth(today);
  const days = Array.from({ length: until - from }, (_, index) => from + index);
  return (
    <section className={styles.month}>
      <p className={styles.text}>{studiedDays.size === 0 ? t.noDaysYet : t.thisMonth(studiedDays.size)}</p>
      <div className={styles.strip} aria-hidden="true">
        {days.map((day) => (
          <span
            key={day}
            className={styles.day}
            data-studied={studiedDays.has(day) || undefined}
            data-today={day === today || undefined}
          />
        ))}
      </div>
    </section>
  );
}
