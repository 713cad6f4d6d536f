/** Every failure we expect. Screens translate `errors.<code>`; `message` is for logs only. */
export const APP_ERROR_CODES = [
  "document/no-text",
  "document/binary",
  "document/too-large",
  "document/too-slow",
  "document/too-complex",
  "document/unknown-charset",
  "document/format-not-read",
  "document/not-found",
  "generation/no-items",
  "language-model/bad-address",
  "language-model/insecure-address",
  "language-model/no-model",
  "language-model/bad-key",
  "language-model/needs-service-worker",
  "language-model/unreachable",
  "language-model/key-refused",
  "language-model/no-credit",
  "language-model/not-found",
  "language-model/too-many-requests",
  "language-model/request-refused",
  "language-model/server-failed",
  "language-model/too-slow",
  "language-model/cut-off",
  "language-model/reply-too-large",
  "language-model/unreadable",
  "generation/dictionary-unavailable",
  "deck/not-found",
  "card/not-found",
  "storage/quota-exceeded",
  "storage/unavailable",
  "storage/blocked",
  "storage/closed-by-upgrade",
  "storage/stale-card",
  "backup/not-a-backup",
  "backup/newer-version",
  "backup/damaged",
  "worker/crashed",
  "classroom/unreachable",
  "camera/refused",
  "camera/missing",
  "camera/busy",
  "camera/ended",
] as const;
export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

/** Failures of the optional generator, which only its own screens show. */
export type LanguageModelErrorCode = Extract<AppErrorCode, `language-model/${string}`>;

/** Does the code belong to the optional generator? */
export function isLanguageModelError(code: AppErrorCode): code is LanguageModelErrorCode {
  return code.startsWith("language-model/");
}

export type ErrorDetails = Readonly<Record<string, string | number>>;

/** An expected failure with a stable code. Carries no text of the learner's documents. */
export class AppError extends Error {
  override readonly name = "AppError";
  constructor(
    readonly code: AppErrorCode,
    readonly details: ErrorDetails = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }
}
