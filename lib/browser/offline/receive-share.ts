import { putShared } from "./shared-inbox";

/** What the app reads at most; one byte more is kept, so that the reader sees and says that a file is too large. */
const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** Takes what another app shared, without a server, and sends the learner to the import screen. */
export async function receiveShare(request: Request): Promise<Response> {
  const form = await request.formData();
  const field = (name: string) => String(form.get(name) ?? "").trim();
  const files = form.getAll("files").filter((entry) => entry instanceof File);
  const text = [field("text"), field("url")].filter((part) => part !== "").join("\n");
  await putShared({ title: field("title"), text }, files.map(clipped), caches);
  return Response.redirect(new URL("?shared=1", request.url).href, 303);
}

function clipped(file: File): File {
  return new File([file.slice(0, MAX_FILE_BYTES + 1)], file.name, { type: file.type });
}
