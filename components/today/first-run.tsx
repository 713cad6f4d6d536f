"use client";
import { todayMessages } from "../../lib/i18n/messages/today";
import { useLocale, useMessages } from "../shell/locale";
import { ButtonLink } from "../ui/button-link";
import { Page } from "../ui/page";
import { ArticleList } from "./article-list";
import { articlesFor } from "./articles";
import styles from "./first-run.module.css";

/** The first visit: something to study at once, and the way to one's own text. */
export function FirstRun() {
  const t = useMessages(todayMessages);
  const locale = useLocale();

  return (
    <Page title={t.welcome}>
      <p className={styles.lead}>{t.welcomeText}</p>
      <ArticleList articles={articlesFor(locale)} />
      <section className={styles.own}>
        <h2 className={styles.heading}>{t.ownText}</h2>
        <p className={styles.hint}>{t.ownTextHint}</p>
        <ButtonLink href="/import/">{t.importOwn}</ButtonLink>
      </section>
      <p className={styles.motto}>
        <span lang="zh-Hans">温故而知新</span>
        <span>{t.motto}</span>
      </p>
    </Page>
  );
}
