"use client";
import type { ReactNode } from "react";
import { classroomPhasesMessages } from "../../../lib/i18n/messages/classroom-phases";
import { useMessages } from "../../shell/locale";
import { Icon } from "../../ui/icon";
import { OptionMark } from "./option-mark";
import styles from "./option-tile.module.css";

/** `chosen`: taken, or ticked where several can be; `other`: out of the question now. */
export type TileState = "open" | "chosen" | "right" | "other";

interface OptionTileProps {
  /** Its place among the options, from 0. */
  readonly index: number;
  readonly text: string;
  /** Language of the text. */
  readonly lang: string;
  readonly state: TileState;
  /** One of several to be ticked: it stays a button and says whether it is. */
  readonly isToggle?: boolean;
  /** Without it the tile only shows the option. */
  readonly onChoose?: (() => void) | undefined;
}

/** One option: mark and text, and a large target where it can be chosen. */
export function OptionTile({ index, text, lang, state, isToggle = false, onChoose }: OptionTileProps) {
  const content = (
    <>
      <OptionMark index={index} />
      <span className={styles.text} lang={lang}>
        {text}
      </span>
      <TileNote state={state} isToggle={isToggle && onChoose !== undefined} />
    </>
  );
  if (!onChoose) {
    return (
      <div className={styles.tile} data-state={state}>
        {content}
      </div>
    );
  }
  return (
    <button
      type="button"
      className={styles.tile}
      data-state={state}
      aria-pressed={isToggle ? state === "chosen" : undefined}
      aria-keyshortcuts={`${index + 1}`}
      onClick={onChoose}
    >
      {content}
    </button>
  );
}

/** Says in words what the colour of a tile means; a ticked button says it by itself. */
function TileNote({ state, isToggle }: { readonly state: TileState; readonly isToggle: boolean }): ReactNode {
  const t = useMessages(classroomPhasesMessages);
  if (state !== "chosen" && state !== "right") return null;
  return (
    <span className={styles.note}>
      <Icon name="check" />
      {!isToggle && (state === "right" ? t.rightAnswer : t.yourAnswer)}
    </span>
  );
}
