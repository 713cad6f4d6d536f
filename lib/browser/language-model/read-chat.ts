import { AppError } from "../../domain/shared/app-error";
import type { ReplyEnding } from "./chat-job";
import { serverEvents } from "./server-events";

/** A dozen items are some five thousand characters. */
export const MOST_CHARACTERS = 200_000;

export interface ReadChat {
  readonly text: string;
  readonly ending: ReplyEnding;
}

/** The part of an answer of the chat API that is read here; nothing of it is sure to be there. */
interface ChatAnswer {
  readonly error?: unknown;
  readonly choices?: readonly {
    readonly delta?: { readonly content?: unknown } | null;
    readonly message?: { readonly content?: unknown } | null;
    readonly finish_reason?: unknown;
  }[];
}

function parseAnswer(text: string): ChatAnswer | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null; // an event that is no JSON adds nothing
  }
}

function firstChoice(answer: ChatAnswer | null) {
  return Array.isArray(answer?.choices) ? answer.choices[0] : undefined;
}

const textOf = (content: unknown) => (typeof content === "string" ? content : "");

/** `null` while the model goes on. */
function endingOf(reason: unknown): ReplyEnding | null {
  if (typeof reason !== "string") return null;
  return reason === "length" ? "cut" : "whole";
}

/** What one event of a stream adds to the reply. */
function readEvent(event: string): { readonly text: string; readonly ending: ReplyEnding | null } {
  const answer = parseAnswer(event);
  if (answer?.error) throw new AppError("language-model/server-failed");
  const choice = firstChoice(answer);
  return { text: textOf(choice?.delta?.content), ending: endingOf(choice?.finish_reason) };
}

/**
 * Collects a reply from the events of a stream; what came before it broke off is kept.
 *
 * @param onLength hears how many characters have come
 * @throws {AppError} `language-model/server-failed` where the server says so in the middle
 */
export async function readStreamedChat(
  chunks: AsyncIterable<string>,
  onLength: (characters: number) => void,
): Promise<ReadChat> {
  let text = "";
  let ending: ReplyEnding | null = null;
  for await (const event of serverEvents(chunks)) {
    if (event === "[DONE]") return { text, ending: ending ?? "whole" };
    const more = readEvent(event);
    text += more.text;
    ending = more.ending ?? ending;
    if (text.length > MOST_CHARACTERS) return { text: text.slice(0, MOST_CHARACTERS), ending: "too-large" };
    onLength(text.length);
  }
  return { text, ending: ending ?? "cut" };
}

/** Reads a reply that a server sent at once, though a stream was asked for. */
export async function readWholeChat(chunks: AsyncIterable<string>): Promise<ReadChat> {
  let body = "";
  for await (const chunk of chunks) {
    body += chunk;
    if (body.length > MOST_CHARACTERS) return { text: "", ending: "too-large" };
  }
  const choice = firstChoice(parseAnswer(body));
  return { text: textOf(choice?.message?.content), ending: endingOf(choice?.finish_reason) ?? "whole" };
}
