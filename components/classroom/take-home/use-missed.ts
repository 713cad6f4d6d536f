"use client";
import { useState } from "react";
import { type HandOff, writeHandOff } from "../../../lib/domain/classroom/hand-off";
import type { MissedNote } from "../../../lib/domain/classroom/messages";
import { useClassroom } from "../../shell/classroom-context";
import type { ClassAddresses, RoomConnection } from "../../shell/classroom-service";
import { ownAddress } from "../host/room-addresses";
import { type WaysHome, waysHome } from "./ways-home";

/** What the browser does for a hand-off. */
export interface HandOffTools {
  /** Writes a text as the part of an address behind its `#`. */
  pack(text: string): Promise<string>;
  /** Offers a file as a download. */
  saveFile(file: File): void;
}

/** The class that something was missed in. */
export interface FinishedClass extends Pick<HandOff, "roomId" | "title"> {
  readonly room: RoomConnection;
}

export type MissedState =
  | { readonly name: "unasked" | "asking" | "failed" }
  | { readonly name: "known"; readonly missed: readonly MissedNote[]; readonly text: string; readonly ways: WaysHome };

const NO_ADDRESSES: ClassAddresses = { urls: [], appUrl: null };

/** Asks the class what this student missed, when asked to: a whole class would ask in one moment. */
export function useMissed({ room, roomId, title }: FinishedClass, { pack }: HandOffTools) {
  const classroom = useClassroom();
  const [state, setState] = useState<MissedState>({ name: "unasked" });

  const ask = async () => {
    setState({ name: "asking" });
    const [reply, addresses] = await Promise.all([
      room.request({ type: "take-home" }),
      classroom.addresses().catch(() => NO_ADDRESSES), // the file and this browser need none
    ]);
    if (!reply.ok || reply.type !== "take-home") {
      setState({ name: "failed" });
      return;
    }
    const text = writeHandOff({ roomId, title, missed: reply.missed });
    setState({ name: "known", missed: reply.missed, text, ways: waysHome(await pack(text), ownAddress(), addresses) });
  };
  return { state, ask };
}
