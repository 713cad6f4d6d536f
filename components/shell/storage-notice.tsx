"use client";
import { useEffect, useState } from "react";
import { shellMessages } from "../../lib/i18n/messages/shell";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { useMessages } from "./locale";
import { Notice } from "./notice";
import type { StorageState } from "./services";
import { useServices } from "./services-context";

/** Says when what is learnt here would not last, or has not lasted. */
export function StorageNotice() {
  const t = useMessages(shellMessages);
  const { storage } = useServices();
  const [state, setState] = useState<StorageState | null>(null);

  useEffect(() => storage.watch(setState), [storage]);

  if (!state) return null;
  if (state.isClosedByUpgrade) {
    return (
      <Notice actions={<Button onClick={() => window.location.reload()}>{t.reload}</Button>}>
        {t.closedByUpgrade}
      </Notice>
    );
  }
  if (state.isMissingData) {
    return (
      <Notice
        actions={
          <>
            <ButtonLink href="/settings/">{t.restore}</ButtonLink>
            <Button variant="quiet" onClick={() => void storage.acceptLoss()}>
              {t.gotIt}
            </Button>
          </>
        }
      >
        {t.dataMissing}
      </Notice>
    );
  }
  if (state.kind === "memory") {
    return <Notice actions={<ButtonLink href="/settings/">{t.makeBackup}</ButtonLink>}>{t.memoryOnly}</Notice>;
  }
  return null;
}
