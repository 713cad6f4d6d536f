"use client";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./page.module.css";
import { useDocumentTitle } from "./use-document-title";

interface PageProps {
  readonly title: string;
  readonly actions?: ReactNode;
  /** `reading` is narrow, for running text; `wide` is for tables and dashboards. */
  readonly width?: "reading" | "wide";
  /** Language of the title, where it is not that of the interface. */
  readonly titleLang?: string | undefined;
  readonly children: ReactNode;
}

/** One screen: its name in the tab, its heading, its main landmark. */
export function Page({ title, actions, width = "reading", titleLang, children }: PageProps) {
  useDocumentTitle(title);
  return (
    <main id="main" tabIndex={-1} className={classNames(styles.page, styles[width])}>
      <header className={styles.header}>
        <h1 className={styles.title} lang={titleLang}>
          {title}
        </h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </main>
  );
}
