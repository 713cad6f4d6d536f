import type { BuiltInName } from "../../components/shell/services";
import { AppError } from "../domain/shared/app-error";
import type { NewId } from "../domain/shared/ids";
import type { ReadRequest } from "../readers/read-document";

/**
 * Fetches a document that ships with the app; the service worker answers when there is no network.
 *
 * @throws {AppError} `document/not-found`
 */
export async function fetchBuiltIn(name: BuiltInName, newId: NewId): Promise<ReadRequest> {
  const url = `${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/library/${name}`;
  const response = await fetch(url).catch((cause: unknown) => {
    throw new AppError("document/not-found", {}, { cause });
  });
  if (!response.ok) throw new AppError("document/not-found", { status: response.status });
  return { documentId: newId(), name, bytes: new Uint8Array(await response.arrayBuffer()), mediaType: "text/markdown" };
}
