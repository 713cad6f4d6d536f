"use client";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import type { Document } from "../../lib/domain/document/document";
import { AppError } from "../../lib/domain/shared/app-error";
import { languageModelMessages } from "../../lib/i18n/messages/language-model";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import type { ModelSection } from "../shell/services";
import { Button } from "../ui/button";
import { Disclosure } from "../ui/disclosure";
import { Progress } from "../ui/progress";
import styles from "./ask-model.module.css";
import { hostOf } from "./host-of";
import { ServerChoice } from "./server-choice";
import { type AskState, useAskModel } from "./use-ask-model";
import { useLanguageModel } from "./use-language-model";
import { useModelErrorText } from "./use-model-error-text";

function Asking({ state: { done, total, characters } }: { readonly state: AskState }) {
  const t = useMessages(languageModelMessages);
  return (
    <>
      <Progress label={t.asking(done, total)} value={total > 0 ? done : null} max={Math.max(total, 1)} />
      <p className={styles.hint}>{characters > 0 ? t.received(characters) : t.waiting}</p>
    </>
  );
}

/** What it brought; nothing where only a failure is to be told. */
function summaryOf({ stage, isStopped, error }: AskState, addedCount: number, t: ReturnType<typeof useWords>): string {
  if (stage !== "ended" || (error !== null && addedCount === 0)) return "";
  return isStopped && addedCount === 0 ? t.stopped : t.found(addedCount);
}

function useWords() {
  return useMessages(languageModelMessages);
}

function Outcome({ state, addedCount }: { readonly state: AskState; readonly addedCount: number }) {
  const t = useWords();
  const errorText = useModelErrorText();
  const { problems, malformedCount, error } = state;
  return (
    <>
      <div role="status" className={styles.outcome}>
        <p>{summaryOf(state, addedCount, t)}</p>
        {problems[0] && <p>{t.spoilt(problems.length, errorText(new AppError(problems[0])))}</p>}
        {malformedCount > 0 && <p>{t.malformed(malformedCount)}</p>}
      </div>
      {error !== null && <ErrorView error={error} text={errorText(error)} />}
    </>
  );
}

/** The button under a keyboard's focus gives way to another one: the focus goes with it. */
function useKeptFocus(stage: AskState["stage"]): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (stage !== "idle" && isLost) button.current?.focus({ preventScroll: true });
  }, [stage]);
  return button;
}

interface AskModelProps {
  readonly document: Document;
  readonly sectionIds?: readonly string[] | undefined;
  /** Cards of the model that were added so far. */
  readonly foundCount: number;
  onSection(section: ModelSection): void;
  /** More about what it brought. */
  readonly children?: ReactNode;
}

/** Asks the model beside the app's own generator, where the learner has switched it on. */
export function AskModel({ document, sectionIds, foundCount, onSection, children }: AskModelProps) {
  const t = useWords();
  const model = useLanguageModel();
  const { saved } = model;
  const { state, ask, stop } = useAskModel({ document, sectionIds }, onSection);
  const [countBefore, setCountBefore] = useState(0);
  const button = useKeptFocus(state.stage);
  if (!saved?.choice.isOn) return null;

  const start = () => {
    setCountBefore(foundCount);
    void ask();
  };
  return (
    <section className={styles.ask} aria-label={t.title}>
      {state.stage === "asking" ? (
        <>
          <Asking state={state} />
          <Button ref={button} onClick={stop}>
            {t.stop}
          </Button>
        </>
      ) : (
        <>
          <Button ref={button} onClick={start}>
            {t.ask}
          </Button>
          <p className={styles.hint}>{t.askHint(hostOf(saved.choice.baseUrl))}</p>
        </>
      )}
      <Outcome state={state} addedCount={foundCount - countBefore} />
      {/* Here too: a screen of its own would cost what was chosen on this one. */}
      {state.stage !== "asking" && (
        <Disclosure summary={t.serverAndKey}>
          <ServerChoice model={model} isOpen />
        </Disclosure>
      )}
      {children}
    </section>
  );
}
