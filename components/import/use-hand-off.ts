"use client";
import { useCallback, useState, useSyncExternalStore } from "react";
import { HAND_OFF_FORMAT } from "../../lib/domain/classroom/hand-off";
import type { HandOffSource } from "../classroom/take-home/read-source";

/** What a link of ours puts behind the `#`: longer than any place in a page. */
const FRAGMENT = /^[01][\w-]{16,}$/;
/** Enough of a file to see whether a class wrote it. */
const LOOKED_AT_BYTES = 256;

function watchHash(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

/** Does the file say that it comes from a class? */
async function isHandOff(file: File): Promise<boolean> {
  const start = new TextDecoder().decode(await file.slice(0, LOOKED_AT_BYTES).arrayBuffer());
  return start.replaceAll(/\s/g, "").startsWith(`{"format":"${HAND_OFF_FORMAT}"`);
}

/** What came from a class: by the address of this page, or by a file. */
export function useHandOff(onOtherFile: (file: File) => void) {
  const hash = useSyncExternalStore(
    watchHash,
    () => window.location.hash.slice(1),
    () => "",
  );
  const [file, setFile] = useState<File | null>(null);
  const [leftHash, setLeftHash] = useState("");

  const takeFile = useCallback(
    (given: File) =>
      void isHandOff(given).then(
        (is) => (is ? setFile(given) : onOtherFile(given)),
        () => onOtherFile(given), // unreadable: whoever reads it says why
      ),
    [onOtherFile],
  );
  const leave = () => {
    setFile(null);
    setLeftHash(hash);
  };
  return { source: sourceOf(file, hash === leftHash ? "" : hash), takeFile, leave };
}

function sourceOf(file: File | null, hash: string): HandOffSource | null {
  if (file) return file;
  return FRAGMENT.test(hash) ? hash : null;
}
