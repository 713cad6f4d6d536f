"use client";
import { useEffect, useRef } from "react";
import type { DocumentId } from "../../lib/domain/shared/ids";
import { readRequestFromClipboard } from "../../lib/readers/clipboard";
import type { SharedContent } from "../shell/services";
import { useServices } from "../shell/services-context";
import type { ImportActions } from "./use-import";

interface Opening {
  readonly documentId: DocumentId | null;
  readonly isShared: boolean;
  readonly actions: ImportActions;
}

/** Begins with what the address names: a document of the collection, or what another app shared. */
export function useOpening({ documentId, isShared, actions }: Opening): void {
  const services = useServices();
  // What was shared can be taken once only, and an effect may run twice.
  const shared = useRef<Promise<SharedContent | null>>(null);

  useEffect(() => {
    if (documentId) actions.openKnown(documentId);
  }, [documentId, actions]);

  useEffect(() => {
    if (documentId || !isShared) return;
    let isCurrent = true;
    const readShared = async () => {
      shared.current ??= services.takeShared();
      const content = await shared.current;
      const [file] = content?.files ?? [];
      if (!isCurrent) return;
      if (file) actions.readFile(file);
      else if (content?.text) {
        actions.read(readRequestFromClipboard({ text: content.text, html: "" }, services.newDocumentId()));
      }
    };
    void readShared();
    return () => {
      isCurrent = false;
    };
  }, [documentId, isShared, actions, services]);
}
