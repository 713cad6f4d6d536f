import type { ModelSection } from "../../../components/shell/services";
import type { Document } from "../../domain/document/document";
import { judgeReply } from "../../domain/generation/language-model/judge-reply";
import { type ModelPassage, modelPassages } from "../../domain/generation/language-model/model-passage";
import { promptFor, REPLY_JSON_SCHEMA } from "../../domain/generation/language-model/prompt";
import { AppError, type AppErrorCode } from "../../domain/shared/app-error";
import type { ChatJob, ChatReply, ReplyEnding, ResponseFormat } from "./chat-job";

/** The strictest first: most servers know one of the first two, and every model can be asked in words. */
const FORMATS: readonly ResponseFormat[] = [
  { type: "json_schema", json_schema: { name: "study_items", strict: true, schema: REPLY_JSON_SCHEMA } },
  { type: "json_object" },
  null,
];

/** What spoils one section and says nothing about the next. */
const OF_ONE_SECTION: ReadonlySet<AppErrorCode> = new Set([
  "language-model/cut-off",
  "language-model/reply-too-large",
  "language-model/server-failed",
  "language-model/too-slow",
  "language-model/unreadable",
]);
/** So many sections spoilt in a row are no accident. */
const MOST_SPOILT = 3;

const PROBLEM_OF: Readonly<Record<ReplyEnding, AppErrorCode | null>> = {
  whole: null,
  cut: "language-model/cut-off",
  "too-large": "language-model/reply-too-large",
};

export interface ModelRequest {
  readonly document: Document;
  /** Ids of the sections to use; all when absent. */
  readonly sectionIds?: readonly string[] | undefined;
  readonly server: Pick<ChatJob, "url" | "key" | "model">;
  readonly signal: AbortSignal;
  ask(job: ChatJob, signal: AbortSignal): Promise<ChatReply>;
  onSection(section: ModelSection): void;
}

type Judged = Omit<ModelSection, "done" | "total">;

function judge(reply: ChatReply, passage: ModelPassage, { document }: ModelRequest): Judged {
  const judged = judgeReply(reply.text, passage, document.id);
  const problem = PROBLEM_OF[reply.ending];
  if (judged) return { ...judged, problem };
  throw new AppError(problem ?? "language-model/unreadable");
}

function spoilt(problem: AppErrorCode): Judged {
  return { items: [], rejected: [], malformedCount: 0, problem };
}

/** Asks about the passages one after another, and remembers what the server has taught about itself. */
class Asking {
  /** The first format that the server took. */
  private firstFormat = 0;
  private spoiltInARow = 0;

  constructor(private readonly request: ModelRequest) {}

  async about(passage: ModelPassage): Promise<Judged> {
    try {
      const judged = judge(await this.ask(passage), passage, this.request);
      this.spoiltInARow = 0;
      return judged;
    } catch (error) {
      this.spoiltInARow += 1;
      const isHopeless = this.spoiltInARow >= MOST_SPOILT;
      if (isHopeless || !(error instanceof AppError) || !OF_ONE_SECTION.has(error.code)) throw error;
      return spoilt(error.code);
    }
  }

  private async ask(passage: ModelPassage): Promise<ChatReply> {
    const { server, signal } = this.request;
    const formats = FORMATS.slice(this.firstFormat);
    const reply = await this.request.ask({ ...server, messages: promptFor(passage), formats }, signal);
    this.firstFormat += reply.formatIndex;
    return reply;
  }
}

/**
 * Has a language model write about a document, section by section; what it writes is believed only where the
 * document proves it.
 *
 * @throws {AppError} of the `language-model/` family when going on would not help; what was told to `onSection` holds
 */
export async function generateWithModel(request: ModelRequest): Promise<void> {
  const passages = modelPassages(request.document, request.sectionIds);
  const asking = new Asking(request);
  for (const [index, passage] of passages.entries()) {
    request.signal.throwIfAborted();
    const judged = await asking.about(passage);
    request.signal.throwIfAborted();
    request.onSection({ ...judged, done: index + 1, total: passages.length });
  }
}
