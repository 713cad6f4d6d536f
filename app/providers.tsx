"use client";
import type { ReactNode } from "react";
import { Notices } from "../components/shell/notices";
import { SavedPreferences } from "../components/shell/saved-preferences";
import { ServicesGate } from "../components/shell/services-gate";
import { Shell } from "../components/shell/shell";
import { WriteQueueProvider } from "../components/shell/write-queue-context";
import { LiveRegionProvider } from "../components/ui/live-region";
import { ToastProvider } from "../components/ui/toast";
import { createServices } from "../lib/browser/services";

let opened: ReturnType<typeof createServices> | null = null;

/** Opens the collection once a page, however often the tree is mounted. */
function openOnce() {
  opened ??= createServices();
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
