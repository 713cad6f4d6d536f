"use client";
import { useEffect, useRef, useState } from "react";
import type { Document } from "../../lib/domain/document/document";
import { AppError, type AppErrorCode } from "../../lib/domain/shared/app-error";
import type { ModelSection } from "../shell/services";
import { useServices } from "../shell/services-context";

/** How far asking the model is. */
export interface AskState {
  readonly stage: "idle" | "asking" | "ended";
  readonly done: number;
  /** 0 until the first section came back. */
  readonly total: number;
  /** Of the reply that is coming. */
  readonly characters: number;
  readonly malformedCount: number;
  /** Why sections brought less than they could, in order. */
  readonly problems: readonly AppErrorCode[];
  /** The learner ended it. */
  readonly isStopped: boolean;
  /** What ended it before its end; `null` when nothing did, or the learner. */
  readonly error: unknown;
}

const IDLE: AskState = {
  stage: "idle",
  done: 0,
  total: 0,
  characters: 0,
  malformedCount: 0,
  problems: [],
  isStopped: false,
  error: null,
};

function withSection(state: AskState, { done, total, malformedCount, problem }: ModelSection): AskState {
  return {
    ...state,
    done,
    total,
    characters: 0,
    malformedCount: state.malformedCount + malformedCount,
    problems: problem ? [...state.problems, problem] : state.problems,
  };
}

/** A worker that never ran: its script is given by the service worker alone, which did not answer for this page. */
function withReason(error: unknown): unknown {
  const isCrash = error instanceof AppError && error.code === "worker/crashed";
  return isCrash ? new AppError("language-model/needs-service-worker", {}, { cause: error }) : error;
}

interface Question {
  readonly document: Document;
  readonly sectionIds?: readonly string[] | undefined;
}

/** Asks the model about a document; leaving the screen ends it, and what was found till then stays found. */
export function useAskModel(question: Question, onSection: (section: ModelSection) => void) {
  const { languageModel } = useServices();
  const [state, setState] = useState(IDLE);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const ask = async () => {
    const controller = new AbortController();
    running.current = controller;
    setState({ ...IDLE, stage: "asking" });
    const end = (ending: Partial<AskState>) => setState((last) => ({ ...last, ...ending, stage: "ended" }));
    try {
      await languageModel.ask(question, {
        signal: controller.signal,
        onSection: (section) => {
          setState((last) => withSection(last, section));
          onSection(section);
        },
        onLength: (characters) => setState((last) => ({ ...last, characters })),
      });
      end({});
    } catch (error) {
      end(controller.signal.aborted ? { isStopped: true } : { error: withReason(error) });
    }
  };
  return { state, ask, stop: () => running.current?.abort() };
}
