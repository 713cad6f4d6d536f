import { type ReadRequest, readDocument } from "../../readers/read-document";
import { replyWith } from "./worker-message";

self.onmessage = ({ data }: MessageEvent<ReadRequest>) => {
  void replyWith(
    (message) => self.postMessage(message),
    () => readDocument(data),
  );
};
