"use client";
import type { CheckId } from "../../lib/domain/generation/item";
import { checkMessages } from "../../lib/i18n/messages/checks";
import { useMessages } from "../shell/locale";

/** Returns what says, in the reader's words, what a check asks for. */
export function useCheckReason(): (check: CheckId) => string {
  const t: Readonly<Record<string, string>> = useMessages(checkMessages);
  return (check) => t[check] ?? check;
}
