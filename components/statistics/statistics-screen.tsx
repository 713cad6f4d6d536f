"use client";
import { statisticsMessages } from "../../lib/i18n/messages/statistics";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";
import { Page } from "../ui/page";
import { RetentionTable } from "./retention-table";
import { ReviewsChart } from "./reviews-chart";
import styles from "./statistics-screen.module.css";
import { StudiedDays } from "./studied-days";
import { type ReviewHistory, useStatistics } from "./use-statistics";

function History({ history }: { readonly history: ReviewHistory }) {
  const t = useMessages(statisticsMessages);
  if (history.reviews.length === 0) {
    return (
      <EmptyState
        title={t.emptyTitle}
        action={
          <>
            <ButtonLink variant="primary" href="/">
              {t.toToday}
            </ButtonLink>
            <ButtonLink href="/import/">{t.addDocument}</ButtonLink>
          </>
        }
      >
        <p>{t.emptyBody}</p>
      </EmptyState>
    );
  }
  return (
    <div className={styles.sections}>
      <StudiedDays history={history} />
      <ReviewsChart history={history} />
      <RetentionTable history={history} />
    </div>
  );
}

/** How much the learner studies, and how much of it stays. */
export function StatisticsScreen() {
  const t = useMessages(statisticsMessages);
  const history = useStatistics();
  return (
    <Page title={t.title}>
      {history.status === "failed" && <ErrorView error={history.error} />}
      {history.status === "ready" && <History history={history.value} />}
    </Page>
  );
}
