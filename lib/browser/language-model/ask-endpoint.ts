import { AppError, type AppErrorCode } from "../../domain/shared/app-error";
import { MINUTE_MILLIS, SECOND_MILLIS } from "../../domain/shared/time";
import type { ChatJob, ChatReply, ResponseFormat } from "./chat-job";
import { type ReadChat, readStreamedChat, readWholeChat } from "./read-chat";
import { retryAfterMillis } from "./retry-after";

/** What asking needs of its surroundings. */
export interface AskContext {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  wait(millis: number): Promise<void>;
  /** Hears how many characters of the reply have come. */
  onLength(characters: number): void;
  readonly limits: AskLimits;
}

export interface AskLimits {
  /** A model on the learner's own device may have to be loaded first. */
  readonly firstByteMillis: number;
  readonly silenceMillis: number;
  readonly longestWaitMillis: number;
}

export const ASK_LIMITS: AskLimits = {
  firstByteMillis: 3 * MINUTE_MILLIS,
  silenceMillis: MINUTE_MILLIS,
  longestWaitMillis: MINUTE_MILLIS,
};

/** Waited before the second and the third try, where the server does not say. */
const PAUSES_MILLIS = [3 * SECOND_MILLIS, 12 * SECOND_MILLIS];
/** A server that does not know a format answers so. */
const REFUSES_FORMAT: ReadonlySet<number> = new Set([400, 415, 422]);

const CODE_OF_STATUS: Readonly<Record<number, AppErrorCode>> = {
  401: "language-model/key-refused",
  402: "language-model/no-credit",
  403: "language-model/key-refused",
  404: "language-model/not-found",
  429: "language-model/too-many-requests",
};

function codeOf(status: number): AppErrorCode {
  return CODE_OF_STATUS[status] ?? (status >= 500 ? "language-model/server-failed" : "language-model/request-refused");
}

function requestOf({ key, model, messages }: ChatJob, format: ResponseFormat, signal: AbortSignal): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json", ...(key === "" ? {} : { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ model, messages, stream: true, ...(format ? { response_format: format } : {}) }),
    // Nothing but what is written above goes out, to nobody but the chosen address.
    credentials: "omit",
    referrerPolicy: "no-referrer",
    redirect: "error",
    cache: "no-store",
    signal,
  };
}

/** Ends a request that falls silent. */
function silenceGuard(limits: AskLimits) {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = (millis: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => controller.abort(new AppError("language-model/too-slow")), millis);
  };
  listen(limits.firstByteMillis);
  return {
    signal: controller.signal,
    heard: () => listen(limits.silenceMillis),
    end: () => {
      clearTimeout(timer);
      controller.abort();
    },
  };
}
type SilenceGuard = ReturnType<typeof silenceGuard>;

/** The pieces of a body as text; a connection that breaks ends them. */
async function* textPieces(body: ReadableStream<Uint8Array> | null, guard: SilenceGuard): AsyncGenerator<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  while (reader) {
    const piece = await reader.read().catch((cause: unknown) => {
      if (cause instanceof AppError) throw cause;
      return { done: true, value: undefined } as const;
    });
    if (piece.done) return;
    guard.heard();
    yield decoder.decode(piece.value, { stream: true });
  }
}

type Attempt =
  | { readonly isAnswered: true; readonly chat: ReadChat }
  | { readonly isAnswered: false; readonly status: number; readonly retryAfter: string | null };

async function attempt(job: ChatJob, format: ResponseFormat, context: AskContext): Promise<Attempt> {
  const guard = silenceGuard(context.limits);
  try {
    const response = await context.fetch(job.url, requestOf(job, format, guard.signal));
    if (!response.ok) {
      return { isAnswered: false, status: response.status, retryAfter: response.headers.get("retry-after") };
    }
    const pieces = textPieces(response.body, guard);
    const isStream = response.headers.get("content-type")?.includes("event-stream") ?? false;
    const chat = isStream ? await readStreamedChat(pieces, context.onLength) : await readWholeChat(pieces);
    return { isAnswered: true, chat };
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError("language-model/unreachable", {}, { cause });
  } finally {
    guard.end();
  }
}

/** Tries again, after the pause that the server asks for, while it is only busy. */
async function attemptPatiently(job: ChatJob, format: ResponseFormat, context: AskContext): Promise<Attempt> {
  for (const pause of PAUSES_MILLIS) {
    const made = await attempt(job, format, context);
    if (made.isAnswered || (made.status !== 429 && made.status < 500)) return made;
    const wait = retryAfterMillis(made.retryAfter, context.now()) ?? pause;
    if (wait > context.limits.longestWaitMillis) return made;
    await context.wait(wait);
  }
  return attempt(job, format, context);
}

/**
 * Asks a chat endpoint for one reply, streamed: with the strictest format that the server knows, again where it is
 * only busy, and never longer than it stays silent.
 *
 * @throws {AppError} of the `language-model/` family
 */
export async function askEndpoint(job: ChatJob, context: AskContext): Promise<ChatReply> {
  let status = 400;
  for (const [formatIndex, format] of job.formats.entries()) {
    const made = await attemptPatiently(job, format, context);
    if (made.isAnswered) return { ...made.chat, formatIndex };
    status = made.status;
    if (!REFUSES_FORMAT.has(status)) break;
  }
  throw new AppError(codeOf(status), { status });
}
