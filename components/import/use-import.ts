"use client";
import { useEffect, useMemo, useReducer, useRef } from "react";
import { fingerprint } from "../../lib/domain/document/fingerprint";
import { MOST_OFFERED } from "../../lib/domain/generation/select/cut";
import type { Collection } from "../../lib/domain/ports";
import { AppError } from "../../lib/domain/shared/app-error";
import type { DocumentId, ItemId } from "../../lib/domain/shared/ids";
import type { ReadRequest } from "../../lib/readers/read-document";
import type { BuiltInName, Services } from "../shell/services";
import { useServices } from "../shell/services-context";
import {
  type ImportEvent,
  type ImportStage,
  type ImportState,
  type ImportText,
  importReducer,
  type KnownText,
  type NewText,
  type SavedCards,
  START,
  stageBefore,
} from "./import-stage";

export interface ImportActions {
  /** Reads bytes into a text whose sections can be chosen. */
  read(request: ReadRequest): void;
  readFile(file: File): void;
  readBuiltIn(name: BuiltInName): void;
  /** Opens a document of the collection for more cards. */
  openKnown(id: DocumentId): void;
  /** Makes the candidates of some sections, or of all when none are named. */
  generate(text: ImportText, sectionIds?: readonly string[]): void;
  /** Ends what is running and goes back one step. */
  goBack(): void;
  finish(saved: SavedCards): void;
}

async function readText(services: Services, request: ReadRequest, builtIn: BuiltInName | null, signal: AbortSignal) {
  const { document, warnings } = await services.readDocument(request, signal);
  const mark = fingerprint(document.text);
  const known = (await services.collection.documents.findByFingerprint(mark)) ?? null;
  return { isNew: true, document, warnings, builtIn, fingerprint: mark, known } satisfies NewText;
}

/** Beyond any text: whether a text is too long is for the reader to say. */
const MOST_LOADED_BYTES = 50_000_000;

async function fileRequest(services: Services, file: File): Promise<ReadRequest> {
  // Asked before the bytes are loaded: a film dropped by mistake must not fill the memory.
  if (file.size > MOST_LOADED_BYTES) throw new AppError("document/too-large", { bytes: file.size });
  return { documentId: services.newDocumentId(), name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function loadKnown(collection: Collection, id: DocumentId): Promise<KnownText> {
  const [document, summaries, cards] = await Promise.all([
    collection.documents.get(id),
    collection.documents.list(),
    collection.notes.listByDocument(id),
  ]);
  if (!document) throw new AppError("document/not-found");
  const savedIds = new Set(cards.map(({ note }) => note.itemId).filter((itemId): itemId is ItemId => itemId !== null));
  const deckId = summaries.find((summary) => summary.id === id)?.deckId ?? null;
  return { isNew: false, document, deckId, savedIds };
}

/** The same for everybody: a document gives the same cards on every device. */
const SEED = "wengu";

type Step = (signal: AbortSignal) => Promise<ImportStage>;

/** Runs one step at a time: a new one, a cancel or leaving the screen ends the one before. */
function useSteps(dispatch: (event: ImportEvent) => void) {
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  return useMemo(() => {
    const stop = () => running.current?.abort();
    const run = async (during: ImportStage, before: ImportStage, step: Step) => {
      stop();
      const controller = new AbortController();
      running.current = controller;
      dispatch({ type: "moved", stage: during });
      try {
        const stage = await step(controller.signal);
        if (!controller.signal.aborted) dispatch({ type: "moved", stage });
      } catch (error) {
        if (!controller.signal.aborted) dispatch({ type: "failed", error, stage: before });
      }
    };
    return { run, stop };
  }, [dispatch]);
}

function importActions(
  services: Services,
  steps: ReturnType<typeof useSteps>,
  dispatch: (event: ImportEvent) => void,
): ImportActions {
  const gather: ImportStage = { name: "gather" };

  const candidatesOf = async (text: ImportText, sectionIds: readonly string[] | undefined, signal: AbortSignal) => {
    const options = { seed: SEED, fillTo: MOST_OFFERED, ...(sectionIds ? { sectionIds } : {}) };
    const onProgress = (progress: { done: number; total: number }) => dispatch({ type: "progressed", progress });
    const result = await services.generateItems(text.document, options, signal, onProgress);
    return { name: "candidates", text, sectionIds, result } satisfies ImportStage;
  };

  return {
    read: (request) =>
      void steps.run({ name: "reading" }, gather, async (signal) => ({
        name: "sections",
        text: await readText(services, request, null, signal),
      })),
    readFile: (file) =>
      void steps.run({ name: "reading" }, gather, async (signal) => ({
        name: "sections",
        text: await readText(services, await fileRequest(services, file), null, signal),
      })),
    readBuiltIn: (name) =>
      void steps.run({ name: "reading" }, gather, async (signal) => ({
        name: "sections",
        text: await readText(services, await services.fetchBuiltIn(name), name, signal),
      })),
    openKnown: (id) =>
      void steps.run({ name: "reading" }, gather, async (signal) => {
        const text = await loadKnown(services.collection, id);
        if (!signal.aborted) dispatch({ type: "moved", stage: { name: "generating", text, progress: null } });
        return candidatesOf(text, undefined, signal);
      }),
    generate: (text, sectionIds) => {
      const during: ImportStage = { name: "generating", text, progress: null };
      void steps.run(during, stageBefore(during), (signal) => candidatesOf(text, sectionIds, signal));
    },
    goBack: () => {
      steps.stop();
      dispatch({ type: "went-back" });
    },
    finish: (saved) => dispatch({ type: "moved", stage: { name: "saved", saved } }),
  };
}

/** The import of one text: its stage, and the steps the screen may take. */
export function useImport(): { readonly state: ImportState; readonly actions: ImportActions } {
  const services = useServices();
  const [state, dispatch] = useReducer(importReducer, START);
  const steps = useSteps(dispatch);
  const actions = useMemo(() => importActions(services, steps, dispatch), [services, steps]);
  return { state, actions };
}
