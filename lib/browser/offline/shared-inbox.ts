/**
 * Where the service worker leaves what another app shared, for the page to take: a cache of its own,
 * since the worker may run when no page is open and the bytes must stay as they are.
 */
export const SHARED_INBOX = "wengu.shared";

/** A cache's keys are addresses, the same for the worker and for a page of any folder; the network is never asked. */
const TEXT_KEY = "/shared/text";
const FILE_KEY = /\/shared\/file-\d+$/;
const NAME_HEADER = "x-file-name";

export interface SharedText {
  readonly title: string;
  readonly text: string;
}

/** Replaces what is in the inbox. */
export async function putShared(text: SharedText, files: readonly File[], caches: CacheStorage): Promise<void> {
  await caches.delete(SHARED_INBOX);
  const inbox = await caches.open(SHARED_INBOX);
  await Promise.all(files.map((file, index) => inbox.put(`/shared/file-${index}`, fileResponse(file))));
  // Last: with the text in place the share is whole.
  await inbox.put(TEXT_KEY, Response.json(text));
}

/** Empties the inbox; `null` when nothing whole is in it, or another tab was faster. */
export async function takeFromInbox(
  caches: CacheStorage,
): Promise<(SharedText & { readonly files: readonly File[] }) | null> {
  if (!(await caches.has(SHARED_INBOX))) return null;
  const inbox = await caches.open(SHARED_INBOX);
  const text = await inbox.match(TEXT_KEY);
  const keys = (await inbox.keys()).filter((key) => FILE_KEY.test(new URL(key.url).pathname));
  const responses = await Promise.all(keys.map((key) => inbox.match(key)));
  const files = await Promise.all(responses.filter((response) => response !== undefined).map(fileFrom));
  const isOurs = await caches.delete(SHARED_INBOX);
  if (!isOurs || !text) return null;
  const { title, text: body }: SharedText = await text.json();
  return { title, text: body, files };
}

function fileResponse(file: File): Response {
  const headers = { "content-type": file.type, [NAME_HEADER]: encodeURIComponent(file.name) };
  return new Response(file, { headers });
}

async function fileFrom(response: Response): Promise<File> {
  const name = decodeURIComponent(response.headers.get(NAME_HEADER) ?? "");
  return new File([await response.arrayBuffer()], name, { type: response.headers.get("content-type") ?? "" });
}
