"use client";
import type { ReactNode } from "react";
import { todayMessages } from "../../lib/i18n/messages/today";
import { useMessages } from "../shell/locale";
import { ButtonLink } from "../ui/button-link";
import { Page } from "../ui/page";
import styles from "./first-run-page.module.css";

/** The first visit, around its built-in articles. It asks nothing of the browser, so it can be drawn before all else. */
export function FirstRunPage({ children }: { readonly children: ReactNode }) {
  const t = useMessages(todayMessages);

  return (
    <Page title={t.welcome}>
      <p className={styles.lead}>{t.welcomeText}</p>
      {children}
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
