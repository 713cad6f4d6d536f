import { generate } from "../../domain/generation/generate";
import type { GenerateJob } from "./generate-in-worker";
import { replyWith } from "./worker-message";

self.onmessage = ({ data: { document, options } }: MessageEvent<GenerateJob>) => {
  const tellProgress = (done: number, total: number) => self.postMessage({ type: "progress", done, total });
  void replyWith(
    (message) => self.postMessage(message),
    () => generate(document, options, tellProgress),
  );
};
