"use client";
import { KeepMissed } from "../../components/classroom/take-home/keep-missed";
import type { FinishedClass } from "../../components/classroom/take-home/use-missed";
import { packText } from "../../lib/browser/classroom/take-home-link";
import { saveFile } from "../../lib/browser/save-file";

const tools = { pack: packText, saveFile };

/** What was missed in a class, and the ways to keep it in this browser. */
export function TakeHome({ finished }: { readonly finished: FinishedClass }) {
  return <KeepMissed finished={finished} tools={tools} />;
}
