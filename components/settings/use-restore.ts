"use client";
import { useState } from "react";
import type { BackupPreview, RestoreMode } from "../shell/services";
import { useServices } from "../shell/services-context";

/** Where a restore stands. Nothing is written before the learner has seen the preview and chosen. */
export type RestoreStage =
  | { readonly name: "idle" }
  | { readonly name: "inspecting" }
  | { readonly name: "previewing"; readonly file: File; readonly preview: BackupPreview }
  | { readonly name: "restoring" }
  | { readonly name: "merged"; readonly added: number }
  /** `former` is the collection as it was before. */
  | { readonly name: "replaced"; readonly former: File | null }
  | { readonly name: "undone" };

export interface RestoreControls {
  readonly stage: RestoreStage;
  readonly error: unknown;
  inspect(file: File): Promise<void>;
  restore(file: File, preview: BackupPreview, mode: RestoreMode): Promise<void>;
  undo(former: File): Promise<void>;
  cancel(): void;
}

const IDLE: RestoreStage = { name: "idle" };

/** Restoring a backup: inspect, preview, choose, and for a replacement the way back. */
export function useRestore(): RestoreControls {
  const { backup, pending } = useServices();
  const [stage, setStage] = useState<RestoreStage>(IDLE);
  const [error, setError] = useState<unknown>(null);

  const run = async (during: RestoreStage, onFailure: RestoreStage, step: () => Promise<RestoreStage>) => {
    setError(null);
    setStage(during);
    try {
      setStage(await step());
    } catch (failure) {
      setError(failure);
      setStage(onFailure);
    }
  };

  return {
    stage,
    error,
    inspect: (file) =>
      run({ name: "inspecting" }, IDLE, async () => ({
        name: "previewing",
        file,
        preview: await backup.inspect(file),
      })),
    restore: (file, preview, mode) =>
      run({ name: "restoring" }, IDLE, async () => {
        const former = await pending.track(backup.restore(file, mode));
        return mode === "merge" ? { name: "merged", added: preview.added } : { name: "replaced", former };
      }),
    undo: (former) =>
      run({ name: "restoring" }, { name: "replaced", former }, async () => {
        await pending.track(backup.restore(former, "replace"));
        return { name: "undone" };
      }),
    cancel: () => setStage(IDLE),
  };
}
