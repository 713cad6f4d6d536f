"use client";
import { AppError } from "../../lib/domain/shared/app-error";
import { readingMessages } from "../../lib/i18n/messages/reading";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import styles from "./import-error.module.css";

interface ImportErrorProps {
  readonly error: unknown;
}

/** Why the last step failed. A format that is not read is named, with the way around it. */
export function ImportError({ error }: ImportErrorProps) {
  const t: Readonly<Record<string, unknown>> = useMessages(readingMessages);
  const format = error instanceof AppError && error.code === "document/format-not-read" ? error.details.format : null;
  const advice = t[`format.${format}`];
  if (typeof advice !== "string") return <ErrorView error={error} />;
  return (
    <p role="alert" className={styles.advice}>
      {advice}
    </p>
  );
}
