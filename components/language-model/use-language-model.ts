"use client";
import { useEffect, useState } from "react";
import type { LanguageModelChoice } from "../shell/services";
import { useServices } from "../shell/services-context";

export type SaveStage = "idle" | "saving" | "saved";

/** What the learner chose about the language model, and the way to change it. */
export interface LanguageModelControls {
  /** `null` until it is known. */
  readonly saved: { readonly choice: LanguageModelChoice; readonly key: string } | null;
  readonly stage: SaveStage;
  readonly error: unknown;
  save(choice: LanguageModelChoice, key: string): Promise<void>;
}

/** The learner's choice of a language model on this device. */
export function useLanguageModel(): LanguageModelControls {
  const { languageModel } = useServices();
  const [saved, setSaved] = useState<LanguageModelControls["saved"]>(null);
  const [stage, setStage] = useState<SaveStage>("idle");
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    languageModel.load().then(setSaved, setError);
  }, [languageModel]);

  const save = async (choice: LanguageModelChoice, key: string) => {
    setStage("saving");
    setError(null);
    try {
      await languageModel.save(choice, key);
      setSaved({ choice, key });
      setStage("saved");
    } catch (failure) {
      setError(failure);
      setStage("idle");
    }
  };
  return { saved, stage, error, save };
}
