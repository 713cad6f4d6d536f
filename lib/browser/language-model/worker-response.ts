/** The script of the only context that may reach another origin. Its host has no such file: see `workerResponse`. */
export const WORKER_PATH = "language-model/worker.js";
/** The precached file that holds the script's text. */
export const WORKER_FILE = "language-model-worker.js";

/**
 * The script of the worker that talks to the language model, with the policy that it runs under: the chosen origin
 * and nothing else. Only the service worker can answer so, hence without one, or while the model is off, there is
 * no such worker.
 *
 * @param origin `null` while the model is off
 * @param script the precached file, if it is there
 */
export function workerResponse(origin: string | null, script: Response | undefined): Response {
  if (origin === null || !script) return new Response(null, { status: 404 });
  return new Response(script.body, {
    headers: {
      "content-type": "text/javascript",
      "cache-control": "no-store",
      "content-security-policy": `default-src 'none'; connect-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
  });
}
