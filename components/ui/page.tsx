"use client";
import { type ReactNode, useEffect } from "react";
import { commonMessages } from "../../lib/i18n/messages/common";
import { useMessages } from "../shell/locale";
import { classNames } from "./class-names";
import styles from "./page.module.css";

interface PageProps {
  readonly title: string;
  readonly actions?: ReactNode;
  /** `reading` is narrow, for running text; `wide` is for tables and dashboards. */
  readonly width?: "reading" | "wide";
  /** A title for those who listen only, where the screen itself says what it is. */
  readonly isTitleHidden?: boolean;
  /** Language of the title, where it is not that of the interface. */
  readonly titleLang?: string | undefined;
  readonly children: ReactNode;
}

/** One screen: its name in the tab, its heading, its main landmark. */
export function Page({ title, actions, width = "reading", isTitleHidden = false, titleLang, children }: PageProps) {
  const { appName } = useMessages(commonMessages);

  useEffect(() => {
    document.title = title === appName ? appName : `${title} · ${appName}`;
  }, [title, appName]);

  return (
    <main id="main" tabIndex={-1} className={classNames(styles.page, styles[width])}>
      <header className={classNames(styles.header, isTitleHidden && styles.hidden)}>
        <h1 className={styles.title} lang={titleLang}>
          {title}
        </h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </main>
  );
}
