"use client";
import { useCallback, useId } from "react";
import { importMessages } from "../../lib/i18n/messages/import";
import { useMessages } from "../shell/locale";
import { FileButton } from "../ui/file-button";
import styles from "./file-drop.module.css";
import { useFileDrop } from "./use-file-drop";

interface FileDropProps {
  onFile(file: File): void;
}

/** A file picker that is also a target: a file may be dropped anywhere in the window. */
export function FileDrop({ onFile }: FileDropProps) {
  const t = useMessages(importMessages);
  const hintId = useId();
  const takeFirst = useCallback(
    (files: readonly File[]) => {
      const [first] = files;
      if (first) onFile(first);
    },
    [onFile],
  );
  const isDragging = useFileDrop(takeFirst);

  return (
    <div className={isDragging ? styles.target : styles.picker}>
      <FileButton label={isDragging ? t.dropHere : t.chooseFile} describedBy={hintId} onFile={onFile} />
      <p id={hintId} className={styles.hint}>
        {t.fileHint}
      </p>
    </div>
  );
}
