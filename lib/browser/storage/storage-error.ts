import { Dexie } from "dexie";
import { AppError } from "../../domain/shared/app-error";

/** How deep an error may be wrapped: Dexie puts the browser's own inside an AbortError or a BulkError. */
const MAX_DEPTH = 4;

function causes(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error || error instanceof DOMException) || depth > MAX_DEPTH) return [];
  const { inner, failures } = error as { inner?: unknown; failures?: readonly unknown[] };
  return [error, ...[inner, error.cause, failures?.[0]].flatMap((each) => causes(each, depth + 1))];
}

function isNamed(error: unknown, ...names: readonly string[]): boolean {
  return causes(error).some(({ name }) => names.includes(name));
}

/** True when the browser dropped its connection to the database; closing and reopening mends it. */
export function isLostConnection(error: unknown): boolean {
  return isNamed(error, "UnknownError", "InvalidStateError");
}

/** Turns what Dexie or the browser threw into a failure we expect; anything else is a bug and stays as it is. */
export function storageError(error: unknown): unknown {
  const known = causes(error).find((each) => each instanceof AppError);
  if (known) return known;
  if (isNamed(error, "QuotaExceededError")) return new AppError("storage/quota-exceeded", {}, { cause: error });
  if (!(error instanceof Dexie.DexieError || error instanceof DOMException)) return error;
  return new AppError("storage/unavailable", { name: error.name }, { cause: error });
}
