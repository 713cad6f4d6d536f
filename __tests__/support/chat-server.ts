import { once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { setTimeout as pause } from "node:timers/promises";

/** A request as a chat server reads it. */
export interface ChatRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly stream: boolean;
    readonly response_format?: { readonly type: string };
  };
}

/** How a chat server answers, or misbehaves. */
export type ChatAnswer =
  | {
      /** Server-sent events, as every endpoint of this kind streams them. */
      readonly kind: "stream";
      readonly text: string;
      /** `broken` tears the connection, `length` is the model's own limit, `silent` ends without a word. */
      readonly ending?: "stop" | "length" | "broken" | "silent" | "error";
      readonly pauseMillis?: number;
    }
  | { readonly kind: "whole"; readonly text: string }
  | { readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: "nothing" };

export interface ChatServer {
  /** To be given as the base URL. */
  readonly baseUrl: string;
  readonly origin: string;
  /** Every question asked, in order; preflights are not counted. */
  readonly requests: readonly ChatRequest[];
  /** Answers that the browser did not wait for. */
  abandonedCount(): number;
  close(): Promise<void>;
}

interface ChatServerOptions {
  /** Types of `response_format` that it knows; others are refused with 400. */
  readonly formats?: readonly string[];
  /** Origins that a browser may ask from. */
  readonly allowOrigin?: string;
  answer(request: ChatRequest, index: number): ChatAnswer;
}

/** Characters in one event: words are cut anywhere. */
const PIECE = 7;

function event(response: ServerResponse, delta: object, reason: string | null): void {
  const chunk = {
    id: "chat-1",
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, finish_reason: reason }],
  };
  response.write(`data: ${JSON.stringify(chunk)}\n\n`);
}

async function stream(response: ServerResponse, answer: ChatAnswer & { kind: "stream" }): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache" });
  response.write(": welcome\n\n");
  event(response, { role: "assistant", content: "" }, null);
  for (let at = 0; at < answer.text.length && !response.destroyed; at += PIECE) {
    event(response, { content: answer.text.slice(at, at + PIECE) }, null);
    if (answer.pauseMillis) await pause(answer.pauseMillis, undefined, { ref: false });
  }
  const { ending = "stop" } = answer;
  // What was written still arrives; the chunk that would end it does not.
  if (ending === "broken") response.socket?.end();
  else if (ending === "error") response.end('data: {"error": {"message": "out of memory"}}\n\n');
  else if (ending === "silent") response.end();
  else {
    event(response, {}, ending);
    response.end("data: [DONE]\n\n");
  }
}

function refuse(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message: `refused with ${status}`, type: "error" } }));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function respond(response: ServerResponse, answer: ChatAnswer): Promise<void> {
  if (answer.kind === "stream") await stream(response, answer);
  else if (answer.kind === "status") refuse(response, answer.status, answer.headers);
  else if (answer.kind === "whole") {
    response.writeHead(200, { "content-type": "application/json" });
    const message = { role: "assistant", content: answer.text };
    response.end(
      JSON.stringify({ object: "chat.completion", choices: [{ index: 0, message, finish_reason: "stop" }] }),
    );
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

/** A server that speaks the chat API over the loopback, and answers as the test says. */
export async function startChatServer(options: ChatServerOptions): Promise<ChatServer> {
  const requests: ChatRequest[] = [];
  let abandonedCount = 0;
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader("access-control-allow-origin", options.allowOrigin ?? "*");
    response.setHeader("access-control-allow-headers", "authorization, content-type");
    response.setHeader("access-control-expose-headers", "retry-after");
    response.on("close", () => {
      if (!response.writableFinished) abandonedCount += 1;
    });
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    if (request.method !== "POST" || request.url !== "/v1/chat/completions") return refuse(response, 404);
    const body: ChatRequest["body"] = JSON.parse(await readBody(request));
    requests.push({ headers: request.headers, body });
    const format = body.response_format?.type;
    if (format && !(options.formats ?? ["json_schema", "json_object"]).includes(format)) return refuse(response, 400);
    await respond(response, options.answer({ headers: request.headers, body }, requests.length - 1));
  };
  const server = createServer((request, response) => void handle(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://localhost:${portOf(server)}`;
  return {
    baseUrl: `${origin}/v1`,
    origin,
    requests,
    abandonedCount: () => abandonedCount,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
