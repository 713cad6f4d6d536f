"use client";
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react";
import styles from "./toast.module.css";
import { ToastView } from "./toast-view";

export interface Toast {
  readonly message: string;
  readonly action?: { readonly label: string; onAct(): void } | undefined;
}

export interface ToastControls {
  /** Shows a message for some seconds; the newest replaces the one before. */
  show(toast: Toast): void;
  hide(): void;
}

const ToastContext = createContext<ToastControls>({ show: () => undefined, hide: () => undefined });

/** Shows one short message at a time above the navigation. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const nextKey = useRef(0);
  const [shown, setShown] = useState<{ readonly key: number; readonly toast: Toast } | null>(null);

  const hide = useCallback(() => setShown(null), []);
  const controls = useMemo<ToastControls>(
    () => ({
      show: (toast) => {
        nextKey.current += 1;
        setShown({ key: nextKey.current, toast });
      },
      hide,
    }),
    [hide],
  );

  return (
    <ToastContext value={controls}>
      {children}
      <div role="status" className={styles.region}>
        {shown && <ToastView key={shown.key} toast={shown.toast} onHide={hide} />}
      </div>
    </ToastContext>
  );
}

export function useToast(): ToastControls {
  return useContext(ToastContext);
}
