"use client";
import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { commonMessages } from "../../lib/i18n/messages/common";
import { useMessages } from "../shell/locale";
import styles from "./dialog.module.css";
import { IconButton } from "./icon-button";

/** What a dialog is opened for; without it the heading is read first, and never the way out. */
const FIRST_FIELD =
  "[autofocus], :is(input:not([type=hidden], [type=radio]:not(:checked)), textarea, select):not(:disabled)";

interface DialogProps {
  readonly isOpen: boolean;
  onClose(): void;
  readonly title: string;
  readonly children: ReactNode;
}

/** A modal dialog. Its content is mounted only while it is open, so every opening starts afresh. */
export function Dialog({ isOpen, ...open }: DialogProps) {
  return isOpen ? <OpenDialog {...open} /> : null;
}

function OpenDialog({ onClose, title, children }: Omit<DialogProps, "isOpen">) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const t = useMessages(commonMessages);

  // In the layout phase the element is still in the page when it closes, so that focus returns to the opener.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    (element?.querySelector<HTMLElement>(FIRST_FIELD) ?? heading.current)?.focus();
    return () => element?.close();
  }, []);

  const closeFromBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) onClose();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by the cancel event; the click is for the backdrop
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={closeFromBackdrop}
    >
      <div className={styles.frame}>
        <header className={styles.header}>
          <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          <IconButton icon="close" label={t.close} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
