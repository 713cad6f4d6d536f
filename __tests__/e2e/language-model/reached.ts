import type { Page } from "@playwright/test";

/** Where a page of the app gets to by itself. */
export function pageReaches(page: Page, address: string): Promise<string> {
  return page.evaluate(
    (url) =>
      fetch(url, { method: "POST" }).then(
        () => "reached",
        () => "blocked",
      ),
    address,
  );
}

/** Where the model's worker gets to, told by hand whom to ask, as code that was slipped into a page might. */
export function workerReaches(page: Page, baseUrl: string): Promise<string> {
  return page.evaluate(
    (url) =>
      new Promise<string>((resolve) => {
        const worker = new Worker(new URL("../language-model/worker.js", location.href).pathname);
        worker.onerror = () => resolve("no worker");
        worker.onmessage = ({ data }) => {
          if (data.type === "done") resolve("reached");
          if (data.type === "failed") resolve("blocked");
        };
        worker.postMessage({ url, key: "", model: "m", messages: [], formats: [null] });
      }),
    `${baseUrl}/chat/completions`,
  );
}
