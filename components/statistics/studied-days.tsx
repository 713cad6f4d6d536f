"use client";
import { daysStudied, studyMonth } from "../../lib/domain/statistics/days-studied";
import { statisticsMessages } from "../../lib/i18n/messages/statistics";
import { useMessages } from "../shell/locale";
import styles from "./studied-days.module.css";
import type { ReviewHistory } from "./use-statistics";

interface StudiedDaysProps {
  readonly history: ReviewHistory;
}

/** How often the learner came back this month: a count that forgives a missed day, not a streak. */
export function StudiedDays({ history }: StudiedDaysProps) {
  const t = useMessages(statisticsMessages);
  const { today, reviews } = history;
  const daysThisMonth = daysStudied(reviews, studyMonth(today));
  const reviewsToday = reviews.filter((review) => review.studyDay === today).length;

  return (
    <ul className={styles.figures}>
      <li>{t.daysThisMonth(daysThisMonth)}</li>
      <li>{t.reviewsToday(reviewsToday)}</li>
    </ul>
  );
}
