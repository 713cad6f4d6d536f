"use client";
import type { ReactNode } from "react";
import { Shell } from "../components/shell/shell";
import { LiveRegionProvider } from "../components/ui/live-region";
import { ToastProvider } from "../components/ui/toast";

/** Wires the app at start-up. */
export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <LiveRegionProvider>
      <ToastProvider>
        <Shell>{children}</Shell>
      </ToastProvider>
    </LiveRegionProvider>
  );
}
