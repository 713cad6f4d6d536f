import { replyWith } from "../workers/worker-message";
import { ASK_LIMITS, askEndpoint } from "./ask-endpoint";
import type { ChatJob } from "./chat-job";
import { MOST_CHARACTERS } from "./read-chat";

self.onmessage = ({ data }: MessageEvent<ChatJob>) => {
  const context = {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init),
    now: Date.now,
    wait: (millis: number) => new Promise<void>((resolve) => setTimeout(resolve, millis)),
    onLength: (characters: number) => self.postMessage({ type: "progress", done: characters, total: MOST_CHARACTERS }),
    limits: ASK_LIMITS,
  };
  void replyWith(
    (message) => self.postMessage(message),
    () => askEndpoint(data, context),
  );
};
