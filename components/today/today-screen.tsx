"use client";
import { DAY_MILLIS } from "../../lib/domain/shared/time";
import { localeTag } from "../../lib/i18n/format";
import { todayMessages } from "../../lib/i18n/messages/today";
import { ErrorView } from "../shell/error-view";
import { useLocale, useMessages } from "../shell/locale";
import { Page } from "../ui/page";
import { ArticleList } from "./article-list";
import { articlesFor } from "./articles";
import { DueByDeck } from "./due-by-deck";
import { DueSummary } from "./due-summary";
import { FirstRun } from "./first-run";
import { MonthStrip } from "./month-strip";
import { TodayOpening } from "./today-opening";
import styles from "./today-screen.module.css";
import { type Today, useToday } from "./use-today";

/** What to do today, with one button to begin. */
export function TodayScreen() {
  const t = useMessages(todayMessages);
  const today = useToday();

  if (today.status === "loading") return <TodayOpening />;
  if (today.status === "failed") {
    return (
      <Page title={t.title}>
        <ErrorView error={today.error} onRetry={() => window.location.reload()} />
      </Page>
    );
  }
  return today.value.decks.length === 0 ? <FirstRun /> : <Waiting today={today.value} />;
}

function Waiting({ today }: { readonly today: Today }) {
  const t = useMessages(todayMessages);
  const locale = useLocale();
  const date = new Intl.DateTimeFormat(localeTag(locale), {
    weekday: "long",
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  }).format(today.studyDay * DAY_MILLIS);
  const unread = articlesFor(locale).filter(({ name }) => !today.documents.some(({ builtIn }) => builtIn === name));

  return (
    <Page title={t.title} actions={<span className={styles.date}>{date}</span>}>
      <DueSummary due={today.due} />
      <MonthStrip today={today.studyDay} studiedDays={today.studiedDays} />
      <DueByDeck decks={today.decks} />
      {unread.length > 0 && (
        <section className={styles.more}>
          <h2 className={styles.heading}>{t.moreArticles}</h2>
          <ArticleList articles={unread} />
        </section>
      )}
    </Page>
  );
}
