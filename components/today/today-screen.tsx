"use client";
import { shellMessages } from "../../lib/i18n/messages/shell";
import { useMessages } from "../shell/locale";
import { Page } from "../ui/page";

/** What to do today. */
export function TodayScreen() {
  const t = useMessages(shellMessages);
  return <Page title={t.today}>{null}</Page>;
}
