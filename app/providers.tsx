"use client";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { BareShell } from "../components/shell/bare-shell";
import { HttpsNotice } from "../components/shell/https-notice";
import { needsCollection } from "../components/shell/immersive";
import { Notices } from "../components/shell/notices";
import { SavedPreferences } from "../components/shell/saved-preferences";
import type { Services } from "../components/shell/services";
import { ServicesGate } from "../components/shell/services-gate";
import { Shell } from "../components/shell/shell";
import { WriteQueueProvider } from "../components/shell/write-queue-context";
import { LiveRegionProvider } from "../components/ui/live-region";
import { ToastProvider } from "../components/ui/toast";
import { Opening } from "./opening";

let opened: Promise<Services> | null = null;

/**
 * Opens the collection once a page, however often the tree is mounted. The database code is a script of its own:
 * the page is drawn and answers while it arrives.
 */
function openOnce(): Promise<Services> {
  opened ??= import("../lib/browser/services").then(({ createServices }) => createServices());
  return opened;
}

/** Wires the app at start-up. Pages of a class, which a phone may open that never saw the app, get less of it. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const hasCollection = needsCollection(usePathname());
  return (
    <LiveRegionProvider>
      <ToastProvider>
        {hasCollection ? <WithCollection>{children}</WithCollection> : <BareShell>{children}</BareShell>}
      </ToastProvider>
    </LiveRegionProvider>
  );
}

function WithCollection({ children }: { readonly children: ReactNode }) {
  return (
    <Shell>
      <HttpsNotice />
      <ServicesGate open={openOnce} waiting={<Opening />}>
        <WriteQueueProvider>
          <SavedPreferences />
          <Notices />
          {children}
        </WriteQueueProvider>
      </ServicesGate>
    </Shell>
  );
}
