"use client";
import type { Snapshot } from "../../../lib/domain/classroom/messages";
import type { PhaseName } from "../../../lib/domain/classroom/room";
import { actionOf, type NextStep, nextStep } from "./next-step";
import { type HostCommands, useHostCommands } from "./use-host-commands";
import type { RoomHandle } from "./use-led-room";

/** What one press of "more time" gives. */
export const EXTENSION_SECONDS = 15;
const PAUSABLE: ReadonlySet<PhaseName> = new Set(["intro", "open", "closed", "reveal"]);
const DISCUSSED: ReadonlySet<PhaseName> = new Set(["open", "closed", "reveal"]);

/** What the host can do now, by button or by key. What makes no sense now does nothing. */
export interface Controls {
  readonly step: NextStep;
  /** Connected, and no command on its way. */
  readonly isReady: boolean;
  readonly isPaused: boolean;
  readonly isLocked: boolean;
  readonly canPause: boolean;
  readonly canDiscuss: boolean;
  readonly canExtend: boolean;
  next(): void;
  togglePause(): void;
  discuss(): void;
  extend(): void;
  toggleLock(): void;
  readonly problem: HostCommands["problem"];
  readonly act: HostCommands["act"];
}

/** The controls of the room as it is seen. */
export function useControls(room: RoomHandle, snapshot: Snapshot): Controls {
  const { isBusy, problem, act } = useHostCommands(room);
  const { phase, pause } = snapshot.common;
  const isReady = room.state.connection === "online" && !isBusy;
  const isPaused = pause !== null;
  const isLocked = snapshot.host?.isLocked ?? false;
  const step = nextStep(snapshot);
  const canPause = isPaused || PAUSABLE.has(phase.name);
  const canDiscuss = !isPaused && DISCUSSED.has(phase.name);
  const canExtend = phase.name === "open" && phase.deadline !== null;
  const when = (isPossible: boolean, ...[action]: Parameters<typeof act>) => {
    if (isReady && isPossible) void act(action);
  };

  return {
    step,
    isReady,
    isPaused,
    isLocked,
    canPause,
    canDiscuss,
    canExtend,
    problem,
    act,
    next: () => when(step !== "none", actionOf(step)),
    togglePause: () => when(canPause, isPaused ? { type: "resume" } : { type: "pause", reason: "host" }),
    discuss: () => when(canDiscuss, { type: "pause", reason: "discussion" }),
    extend: () => when(canExtend, { type: "extend", millis: EXTENSION_SECONDS * 1000 }),
    toggleLock: () => when(phase.name !== "ended", { type: "lock", isLocked: !isLocked }),
  };
}
