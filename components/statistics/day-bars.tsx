"use client";
import type { DayCount } from "../../lib/domain/statistics/reviews-per-day";
import { formatNumber } from "../../lib/i18n/format";
import { useLocale } from "../shell/locale";
import styles from "./day-bars.module.css";
import { formatStudyDay } from "./study-date";

/** Units of the drawing, which is stretched to the width of the page. */
const HEIGHT = 100;
const BAR_PITCH = 10;
const BAR_WIDTH = 7;
/** A day with one review among days of hundreds must still be seen. */
const LEAST_HEIGHT = 1.5;

interface DayBarsProps {
  readonly days: readonly DayCount[];
  /** The drawing in words. */
  readonly summary: string;
}

/** One bar a day, oldest first. */
export function DayBars({ days, summary }: DayBarsProps) {
  const locale = useLocale();
  const most = Math.max(1, ...days.map(({ count }) => count));
  const [first, last] = [days[0], days.at(-1)];

  return (
    <figure className={styles.figure}>
      <p className={styles.most} aria-hidden="true">
        {formatNumber(locale, most)}
      </p>
      <svg
        role="img"
        aria-label={summary}
        className={styles.bars}
        viewBox={`0 0 ${days.length * BAR_PITCH} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {days.map(({ day, count }, index) => {
          const height = count === 0 ? 0 : Math.max(LEAST_HEIGHT, (count / most) * HEIGHT);
          const x = index * BAR_PITCH + (BAR_PITCH - BAR_WIDTH) / 2;
          return <rect key={day} x={x} y={HEIGHT - height} width={BAR_WIDTH} height={height} />;
        })}
      </svg>
      <p className={styles.axis} aria-hidden="true">
        <span>{first && formatStudyDay(locale, first.day)}</span>
        <span>{last && formatStudyDay(locale, last.day)}</span>
      </p>
      <figcaption className={styles.caption}>{summary}</figcaption>
    </figure>
  );
}
