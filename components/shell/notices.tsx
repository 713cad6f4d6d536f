"use client";
import { usePathname } from "next/navigation";
import { shellMessages } from "../../lib/i18n/messages/shell";
import { isImmersive } from "./immersive";
import { useMessages } from "./locale";
import { StorageNotice } from "./storage-notice";
import { UnsavedNotice } from "./unsaved-notice";
import { UpdatePrompt } from "./update-prompt";

/** What the app has to say on every screen. During a session only what concerns the answers. */
export function Notices() {
  const t = useMessages(shellMessages);
  const isSession = isImmersive(usePathname());
  return (
    <section aria-label={t.notices}>
      <StorageNotice />
      <UnsavedNotice />
      {!isSession && <UpdatePrompt />}
    </section>
  );
}
