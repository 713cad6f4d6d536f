"use client";
import { PlayScreen } from "../../components/classroom/player/play-screen";
import { KeepMissed } from "../../components/classroom/take-home/keep-missed";
import type { FinishedClass } from "../../components/classroom/take-home/use-missed";
import { packText } from "../../lib/browser/classroom/take-home-link";
import { saveFile } from "../../lib/browser/save-file";

const tools = { pack: packText, saveFile };

function keepMissed(finished: FinishedClass) {
  return <KeepMissed finished={finished} tools={tools} />;
}

/** A seat in class, with the way home for what was missed. */
export function PlayWithTakeHome() {
  return <PlayScreen keepMissed={keepMissed} />;
}
