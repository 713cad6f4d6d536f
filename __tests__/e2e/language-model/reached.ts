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

/** What the model's worker ends with, told by hand whom to ask, as code that was slipped into a page might. */
function askByHand(page: Page, url: string): Promise<string> {
  return page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        const worker = new Worker(new URL("../language-model/worker.js", location.href).pathname);
        worker.onerror = () => resolve("no worker");
        worker.onmessage = ({ data: { type, code } }) => {
          if (type === "done" || type === "failed") resolve(code ?? "reached");
        };
        worker.postMessage({ url: address, key: "", model: "m", messages: [], formats: [null] });
      }),
    url,
  );
}

/** Where the model's worker gets to. The tests' servers allow every origin: nothing but a policy blocks a request. */
export async function workerReaches(page: Page, baseUrl: string): Promise<string> {
  const outcome = await askByHand(page, `${baseUrl}/chat/completions`);
  return outcome === "language-model/unreachable" ? "blocked" : outcome;
}
