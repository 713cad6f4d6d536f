"use client";
import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { VisuallyHidden } from "./visually-hidden";

interface Announcement {
  readonly message: string;
  readonly count: number;
}

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** Says things to those who listen, politely, from one place that is always in the page. */
export function LiveRegionProvider({ children }: { readonly children: ReactNode }) {
  const [{ message, count }, setAnnouncement] = useState<Announcement>({ message: "", count: 0 });
  const announce = useCallback(
    (next: string) => setAnnouncement((last) => ({ message: next, count: last.count + 1 })),
    [],
  );

  return (
    <AnnounceContext value={announce}>
      {children}
      <VisuallyHidden>
        <span aria-live="polite" data-testid="live-region">
          {/* A new key makes the same words news again. */}
          <span key={count}>{message}</span>
        </span>
      </VisuallyHidden>
    </AnnounceContext>
  );
}

/** Returns what announces a message once. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnounceContext);
}
