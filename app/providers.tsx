"use client";
import type { ReactNode } from "react";
import { Notices } from "../components/shell/notices";
import { SavedPreferences } from "../components/shell/saved-preferences";
import type { Services } from "../components/shell/services";
import { ServicesGate } from "../components/shell/services-gate";
import { Shell } from "../components/shell/shell";
import { WriteQueueProvider } from "../components/shell/write-queue-context";
import { LiveRegionProvider } from "../components/ui/live-region";
import { ToastProvider } from "../components/ui/toast";

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
          <ServicesGate open={openOnce}>
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
