import { AppError, type AppErrorCode } from "../../lib/domain/shared/app-error";

const REASONS: Readonly<Partial<Record<AppErrorCode, string>>> = {
  "document/no-text": "holds no text",
  "document/binary": "is not a text document",
  "document/too-large": "is too large",
  "document/too-slow": "took too long to read",
  "document/too-complex": "is nested too deeply",
  "document/unknown-charset": "is in an unknown encoding",
  "document/format-not-read": "is in a format that cannot be read yet",
  "generation/dictionary-unavailable": "needs a dictionary that cannot be loaded",
};

/** Why a document could not be read, in a few words; `null` where the failure is none we expect. */
export function explainFailure(error: unknown): string | null {
  if (!(error instanceof AppError)) return null;
  const details = Object.entries(error.details).map(([name, value]) => `${name} ${value}`);
  const reason = REASONS[error.code] ?? error.code;
  return details.length === 0 ? reason : `${reason} (${details.join(", ")})`;
}
