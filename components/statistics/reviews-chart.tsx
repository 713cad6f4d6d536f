"use client";
import { useState } from "react";
import { type DayCount, reviewsPerDay } from "../../lib/domain/statistics/reviews-per-day";
import { statisticsMessages } from "../../lib/i18n/messages/statistics";
import { useLocale, useMessages } from "../shell/locale";
import { Disclosure } from "../ui/disclosure";
import { Field } from "../ui/field";
import { Select } from "../ui/select";
import { DayBars } from "./day-bars";
import styles from "./reviews-chart.module.css";
import { formatStudyDay } from "./study-date";
import type { ReviewHistory } from "./use-statistics";

const PERIODS_DAYS = [30, 90];

function DayTable({ days }: { readonly days: readonly DayCount[] }) {
  const t = useMessages(statisticsMessages);
  const locale = useLocale();
  const studied = days.filter(({ count }) => count > 0).toReversed();
  return (
    <Disclosure summary={t.showTable}>
      {studied.length === 0 ? (
        <p>{t.noReviewsInPeriod}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col">{t.reviews}</th>
            </tr>
          </thead>
          <tbody>
            {studied.map(({ day, count }) => (
              <tr key={day}>
                <th scope="row">{formatStudyDay(locale, day)}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Disclosure>
  );
}

interface ReviewsChartProps {
  readonly history: ReviewHistory;
}

/** Reviews a day as bars, and the same as a table. */
export function ReviewsChart({ history }: ReviewsChartProps) {
  const t = useMessages(statisticsMessages);
  const [periodDays, setPeriodDays] = useState(30);
  const { today, reviews } = history;
  const days = reviewsPerDay(reviews, today - periodDays + 1, today + 1);
  const counts = days.map(({ count }) => count);
  const total = counts.reduce((sum, count) => sum + count, 0);

  return (
    <section className={styles.section}>
      <h2>{t.reviewsTitle}</h2>
      <Field label={t.periodLegend}>
        {(control) => (
          <Select
            {...control}
            className={styles.period}
            value={periodDays}
            onChange={(event) => setPeriodDays(Number(event.target.value))}
          >
            {PERIODS_DAYS.map((days) => (
              <option key={days} value={days}>
                {t.lastDays(days)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <DayBars days={days} summary={t.chartSummary(total, days.length, Math.max(0, ...counts))} />
      <DayTable days={days} />
    </section>
  );
}
