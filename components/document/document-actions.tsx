"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { documentMessages } from "../../lib/i18n/messages/document";
import { useMessages } from "../shell/locale";
import { Menu } from "../ui/menu";
import { MoveDocumentDialog } from "./move-document-dialog";
import { RenameDocumentDialog } from "./rename-document-dialog";
import type { OpenDocument } from "./use-document";
import { useDocumentChanges } from "./use-document-changes";

interface DocumentActionsProps {
  readonly open: OpenDocument;
}

/** What can be done with a whole document. */
export function DocumentActions({ open: { document, deckId } }: DocumentActionsProps) {
  const t = useMessages(documentMessages);
  const router = useRouter();
  const changes = useDocumentChanges(document, deckId);
  const [dialog, setDialog] = useState<"rename" | "move" | null>(null);
  const close = () => setDialog(null);

  const remove = async () => {
    if (await changes.remove()) router.replace("/decks/");
  };

  return (
    <>
      <Menu
        label={t.menu}
        items={[
          { label: t.moreCards, onSelect: () => router.push(`/import/?document=${encodeURIComponent(document.id)}`) },
          { label: t.rename, onSelect: () => setDialog("rename") },
          { label: t.move, onSelect: () => setDialog("move") },
          { label: t.remove, onSelect: () => void remove() },
        ]}
      />
      {dialog === "rename" && <RenameDocumentDialog title={document.title} onRename={changes.rename} onClose={close} />}
      {dialog === "move" && <MoveDocumentDialog deckId={deckId} onMove={changes.move} onClose={close} />}
    </>
  );
}
