"use client";
import { type FocusEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import type { IconName } from "./icon";
import { IconButton } from "./icon-button";
import styles from "./menu.module.css";

export interface MenuItem {
  readonly label: string;
  /** Key that does the same, shown beside the label. */
  readonly shortcut?: string | undefined;
  onSelect(): void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly icon?: IconName;
}

/** A button that opens a plain list of buttons. Escape, a choice or leaving it closes it. */
export function Menu({ label, items, icon = "more" }: MenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);

  const close = () => {
    setIsOpen(false);
    root.current?.querySelector("button")?.focus();
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    close();
  };
  const closeOnLeave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears what its own buttons do
    <div ref={root} className={styles.menu} onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
      <IconButton
        icon={icon}
        label={label}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        onClick={() => setIsOpen((wasOpen) => !wasOpen)}
      />
      {isOpen && (
        <ul id={listId} className={styles.list}>
          {items.map((item) => (
            <li key={item.label}>
              <button
                type="button"
                className={styles.item}
                // Safari gives a clicked button no focus: without this the list would close before the click.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => {
                  close();
                  item.onSelect();
                }}
              >
                {item.label}
                {item.shortcut && <kbd className={styles.shortcut}>{item.shortcut}</kbd>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
