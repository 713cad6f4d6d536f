"use client";
import { useEffect } from "react";
import { commonMessages } from "../../lib/i18n/messages/common";
import { useMessages } from "../shell/locale";

/** Names the screen in the tab. */
export function useDocumentTitle(title: string): void {
  const { appName } = useMessages(commonMessages);
  useEffect(() => {
    document.title = `${title} · ${appName}`;
  }, [title, appName]);
}
