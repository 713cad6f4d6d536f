"use client";
import type { ReactNode } from "react";
import { AppError, isLanguageModelError } from "../../lib/domain/shared/app-error";
import { errorMessages } from "../../lib/i18n/messages/errors";
import { Button } from "../ui/button";
import styles from "./error-view.module.css";
import { useMessages } from "./locale";

/** The sentence of an error, in the language of the interface. */
export function useErrorText(): (error: unknown) => string {
  const t = useMessages(errorMessages);
  return (error) => (error instanceof AppError && !isLanguageModelError(error.code) ? t[error.code] : t.unexpected);
}

interface ErrorViewProps {
  readonly error: unknown;
  /** Its sentence, where a screen has errors of its own. */
  readonly text?: string;
  onRetry?(): void;
  /** More to say about it. */
  readonly children?: ReactNode;
}

/** Says what failed in the reader's words, and offers the way on. */
export function ErrorView({ error, text, onRetry, children }: ErrorViewProps) {
  const t = useMessages(errorMessages);
  const errorText = useErrorText();
  const needsReload = error instanceof AppError && error.code === "storage/closed-by-upgrade";

  return (
    <div role="alert" className={styles.error}>
      <p>
        <strong>{t.title}</strong> {text ?? errorText(error)} {children}
      </p>
      {needsReload && <Button onClick={() => window.location.reload()}>{t.reload}</Button>}
      {onRetry && !needsReload && <Button onClick={onRetry}>{t.retry}</Button>}
    </div>
  );
}
