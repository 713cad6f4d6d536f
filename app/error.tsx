"use client";
import { CrashScreen } from "../components/shell/crash-screen";

interface ErrorPageProps {
  readonly error: Error;
  reset(): void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return <CrashScreen error={error} onRetry={reset} />;
}
