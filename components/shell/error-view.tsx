"use client";
import type { ReactNode } from "react";
import { APP_ERROR_CODES, AppError, type AppErrorCode } from "../../lib/domain/shared/app-error";
import { errorMessages } from "../../lib/i18n/messages/errors";
import { Button } from "../ui/button";
import styles from "./error-view.module.css";
import { useMessages } from "./locale";

function isCode(value: unknown): value is AppErrorCode {
  return APP_ERROR_CODES.some((code) => code === value);
}

/** The sentence of an error or of its code, in the language of the interface. */
export function useErrorText(): (error: unknown) => string {
  const t = useMessages(errorMessages);
  return (error) => {
    const code = error instanceof AppError ? error.code : error;
    return isCode(code) ? t[code] : t.unexpected;
  };
}

interface ErrorViewProps {
  readonly error: unknown;
  onRetry?(): void;
  /** More to say about it. */
  readonly children?: ReactNode;
}

/** Says what failed in the reader's words, and offers the way on. */
export function ErrorView({ error, onRetry, children }: ErrorViewProps) {
  const t = useMessages(errorMessages);
  const errorText = useErrorText();
  const needsReload = error instanceof AppError && error.code === "storage/closed-by-upgrade";

  return (
    <div role="alert" className={styles.error}>
      <p>
        <strong>{t.title}</strong> {errorText(error)} {children}
      </p>
      {needsReload && <Button onClick={() => window.location.reload()}>{t.reload}</Button>}
      {onRetry && !needsReload && <Button onClick={onRetry}>{t.retry}</Button>}
    </div>
  );
}
