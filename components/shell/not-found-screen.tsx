"use client";
import { shellMessages } from "../../lib/i18n/messages/shell";
import { ButtonLink } from "../ui/button-link";
import { Page } from "../ui/page";
import { useMessages } from "./locale";
import styles from "./not-found-screen.module.css";

/** An address that leads nowhere. */
export function NotFoundScreen() {
  const t = useMessages(shellMessages);
  return (
    <Page title={t.notFoundTitle}>
      <p className={styles.text}>{t.notFoundText}</p>
      <ButtonLink href="/" variant="primary">
        {t.toToday}
      </ButtonLink>
    </Page>
  );
}
