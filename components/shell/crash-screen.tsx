"use client";
import { shellMessages } from "../../lib/i18n/messages/shell";
import { Page } from "../ui/page";
import { ErrorView } from "./error-view";
import { useMessages } from "./locale";

interface CrashScreenProps {
  readonly error: unknown;
  onRetry(): void;
}

/** Stands in for a screen that broke. */
export function CrashScreen({ error, onRetry }: CrashScreenProps) {
  const t = useMessages(shellMessages);
  return (
    <Page title={t.unexpectedTitle}>
      <ErrorView error={error} onRetry={onRetry} />
    </Page>
  );
}
