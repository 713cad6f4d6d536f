"use client";
import { type ReactNode, useEffect, useState } from "react";
import { CrashScreen } from "./crash-screen";
import type { Services } from "./services";
import { ServicesProvider } from "./services-context";

type Opening =
  | { readonly status: "opening" }
  | { readonly status: "ready"; readonly services: Services }
  | { readonly status: "failed"; readonly error: unknown };

interface ServicesGateProps {
  /** Opens everything a screen may ask of the browser. */
  open(): Promise<Services>;
  /** What stands there until then: a `main` landmark. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

/** Shows its children once the collection is open. */
export function ServicesGate({ open, waiting, children }: ServicesGateProps) {
  const [opening, setOpening] = useState<Opening>({ status: "opening" });

  useEffect(() => {
    let isWanted = true;
    const settle = (next: Opening) => isWanted && setOpening(next);
    open().then(
      (services) => settle({ status: "ready", services }),
      (error: unknown) => settle({ status: "failed", error }),
    );
    return () => {
      isWanted = false;
    };
  }, [open]);

  if (opening.status === "opening") return waiting;
  if (opening.status === "failed") {
    return <CrashScreen error={opening.error} onRetry={() => window.location.reload()} />;
  }
  return <ServicesProvider value={opening.services}>{children}</ServicesProvider>;
}
