"use client";
import { trueRetention } from "../../lib/domain/statistics/true-retention";
import { formatNumber } from "../../lib/i18n/format";
import { statisticsMessages } from "../../lib/i18n/messages/statistics";
import { useLocale, useMessages } from "../shell/locale";
import styles from "./retention-table.module.css";
import type { ReviewHistory } from "./use-statistics";

interface RetentionTableProps {
  readonly history: ReviewHistory;
}

/** True retention over growing periods, beside the goal the learner set. */
export function RetentionTable({ history }: RetentionTableProps) {
  const t = useMessages(statisticsMessages);
  const locale = useLocale();
  const { today, reviews, desiredRetention } = history;
  const periods = [
    { label: t.today, from: today },
    { label: t.sevenDays, from: today - 6 },
    { label: t.thirtyDays, from: today - 29 },
    { label: t.allTime, from: 0 },
  ];

  return (
    <section className={styles.section}>
      <h2 id="retention">{t.retentionTitle}</h2>
      <table className={styles.table} aria-labelledby="retention">
        <thead>
          <tr>
            <th scope="col">{t.period}</th>
            <th scope="col">{t.retention}</th>
            <th scope="col">{t.ofCards}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map(({ label, from }) => {
            const { passed, total, share } = trueRetention(reviews.filter(({ studyDay }) => studyDay >= from));
            return (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className={styles.share}>
                  {share === null ? "–" : formatNumber(locale, share, { style: "percent", maximumFractionDigits: 1 })}
                </td>
                <td>{total === 0 ? t.nothingYet : t.passedOf(passed, total)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.note}>
        {t.retentionExplained} {t.goal(desiredRetention)}
      </p>
    </section>
  );
}
