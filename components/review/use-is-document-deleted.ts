"use client";
import type { DocumentId } from "../../lib/domain/shared/ids";
import { useServices } from "../shell/services-context";
import { useLiveQuery } from "../shell/use-live-query";

/** Whether a document is known to be gone; bringing it back is seen at once. */
export function useIsDocumentDeleted(documentId: DocumentId): boolean {
  const { collection } = useServices();
  const documents = useLiveQuery(() => collection.documents.list(), [collection]);
  return documents.status === "ready" && !documents.value.some(({ id }) => id === documentId);
}
