"use client";
import { useSearchParams } from "next/navigation";
import { lazy, Suspense, useMemo } from "react";
import type { DocumentId } from "../../lib/domain/shared/ids";
import { importMessages } from "../../lib/i18n/messages/import";
import { useMessages } from "../shell/locale";
import { Page } from "../ui/page";
import { CandidatesStep } from "./candidates-step";
import { GatherStep } from "./gather-step";
import { ImportError } from "./import-error";
import type { ImportStage } from "./import-stage";
import { SavedStep } from "./saved-step";
import { SectionsStep } from "./sections-step";
import { useHandOff } from "./use-hand-off";
import { type ImportActions, useImport } from "./use-import";
import { useOpening } from "./use-opening";
import { WorkingStep } from "./working-step";

// What came from a class is read by few, and not here.
const TakeHomeScreen = lazy(async () => ({
  default: (await import("../classroom/take-home/take-home-screen")).TakeHomeScreen,
}));

interface StepProps {
  readonly stage: ImportStage;
  readonly actions: ImportActions;
}

function Step({ stage, actions }: StepProps) {
  const t = useMessages(importMessages);
  switch (stage.name) {
    case "gather":
      return <GatherStep actions={actions} />;
    case "reading":
      return <WorkingStep label={t.reading} progress={null} onCancel={actions.goBack} />;
    case "sections":
      return <SectionsStep text={stage.text} actions={actions} />;
    case "generating":
      return <WorkingStep label={t.generating} progress={stage.progress} onCancel={actions.goBack} />;
    case "candidates":
      return <CandidatesStep {...stage} actions={actions} />;
    case "saved":
      return <SavedStep saved={stage.saved} />;
  }
}

/** From a text to cards: gather, read, choose sections, choose cards, save. */
export function ImportScreen() {
  const t = useMessages(importMessages);
  const parameters = useSearchParams();
  const { state, actions: importActions } = useImport();
  const { source, takeFile, leave } = useHandOff(importActions.readFile);
  const actions = useMemo(() => ({ ...importActions, readFile: takeFile }), [importActions, takeFile]);
  useOpening({
    documentId: parameters.get("document") as DocumentId | null,
    isShared: parameters.has("shared"),
    actions,
  });

  const { stage, error } = state;
  if (source !== null) {
    return (
      <Suspense fallback={<main id="main" aria-busy="true" />}>
        <TakeHomeScreen key={typeof source === "string" ? source : source.name} source={source} onLeave={leave} />
      </Suspense>
    );
  }
  return (
    <Page title={stage.name === "candidates" ? t.candidatesTitle : t.title} width={widthOf(stage)}>
      {error !== null && <ImportError error={error} />}
      <Step stage={stage} actions={actions} />
    </Page>
  );
}

function widthOf(stage: ImportStage): "wide" | "reading" {
  return stage.name === "candidates" ? "wide" : "reading";
}
