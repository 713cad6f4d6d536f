import type { Reply, RequestError } from "../../../lib/domain/classroom/messages";
import { AppError } from "../../../lib/domain/shared/app-error";
import { SECOND_MILLIS } from "../../../lib/domain/shared/time";
import type { classroomPlayerMessages } from "../../../lib/i18n/messages/classroom-player";

type Messages = (typeof classroomPlayerMessages)["en"];

/** Where a problem stands, and what to do about it in words. */
export interface JoinProblem {
  readonly at: "code" | "name" | "form";
  readonly text: string;
  /** Only a newer page can join. */
  readonly needsReload?: boolean;
}

type PlainKey = {
  [Key in keyof Messages]: Messages[Key] extends string ? Key : never;
}[keyof Messages];

const PROBLEMS: Partial<Record<RequestError, { readonly at: JoinProblem["at"]; readonly key: PlainKey }>> = {
  "unknown-room": { at: "code", key: "codeUnknown" },
  ended: { at: "code", key: "ended" },
  "name-taken": { at: "name", key: "nameTaken" },
  "name-refused": { at: "name", key: "nameRefused" },
  locked: { at: "form", key: "locked" },
  full: { at: "form", key: "full" },
  kicked: { at: "form", key: "kicked" },
  "other-version": { at: "form", key: "otherVersion" },
};

/**
 * What a refused join means for the student.
 *
 * @param name what was sent; the empty one, for rooms that draw the names, is missed only where it is refused
 */
export function refusedJoin(reply: Reply & { ok: false }, name: string, t: Messages): JoinProblem {
  const { error, retryAfterMillis = 0 } = reply;
  if (error === "name-refused" && name === "") return { at: "name", text: t.nameMissing };
  if (error === "too-many") {
    return { at: "form", text: t.tooMany(Math.max(1, Math.ceil(retryAfterMillis / SECOND_MILLIS))) };
  }
  const { at, key } = PROBLEMS[error] ?? { at: "form", key: "failed" };
  return { at, text: t[key], needsReload: error === "other-version" };
}

/** What a join that nobody answered means: nearly always another network. */
export function failedJoin(error: unknown, t: Messages): JoinProblem {
  const isUnreachable = error instanceof AppError && error.code === "classroom/unreachable";
  return { at: "form", text: isUnreachable ? t.unreachable : t.failed };
}
