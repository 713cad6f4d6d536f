import { generate } from "../../domain/generation/generate";
import { loadTaggers } from "../../taggers/load-taggers";
import { readDictionary } from "../read-dictionary";
import type { GenerateJob } from "./generate-in-worker";
import { replyWith } from "./worker-message";

self.onmessage = ({ data: { document, options } }: MessageEvent<GenerateJob>) => {
  const tellProgress = (done: number, total: number) => self.postMessage({ type: "progress", done, total });
  void replyWith(
    (message) => self.postMessage(message),
    async () => generate(document, options, await loadTaggers(document, readDictionary), tellProgress),
  );
};
