"use client";
import type { ReactNode } from "react";
import { HttpsNotice } from "../components/shell/https-notice";
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

/** Wires the app at start-up. */
export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <LiveRegionProvider>
      <ToastProvider>
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
      </ToastProvider>
    </LiveRegionProvider>
  );
}
