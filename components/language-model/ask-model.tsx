"use client";
import Link from "next/link";
import type { Document } from "../../lib/domain/document/document";
import { AppError } from "../../lib/domain/shared/app-error";
import { languageModelMessages } from "../../lib/i18n/messages/language-model";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import type { ModelSection } from "../shell/services";
import { Button } from "../ui/button";
import { Progress } from "../ui/progress";
import styles from "./ask-model.module.css";
import { hostOf } from "./host-of";
import { type AskState, useAskModel } from "./use-ask-model";
import { useLanguageModel } from "./use-language-model";
import { useModelErrorText } from "./use-model-error-text";

function Asking({ state, onStop }: { readonly state: AskState; onStop(): void }) {
  const t = useMessages(languageModelMessages);
  const { done, total, characters } = state;
  return (
    <>
      <Progress
        label={t.asking(done, Math.max(total, done + 1))}
        value={total > 0 ? done : null}
        max={Math.max(total, 1)}
      />
      <p>{characters > 0 && t.received(characters)}</p>
      <Button onClick={onStop}>{t.stop}</Button>
    </>
  );
}

function Outcome({ state, foundCount }: { readonly state: AskState; readonly foundCount: number }) {
  const t = useMessages(languageModelMessages);
  const errorText = useModelErrorText();
  const { problems, malformedCount, error } = state;
  return (
    <>
      <div role="status">
        {state.stage === "ended" && <p>{t.found(foundCount)}</p>}
        {problems[0] && (
          <p>
            {t.spoilt(problems.length)} {errorText(new AppError(problems[0]))}
          </p>
        )}
        {malformedCount > 0 && <p>{t.malformed(malformedCount)}</p>}
      </div>
      {error !== null && (
        <ErrorView error={error} text={errorText(error)}>
          <Link href="/settings/">{t.openSettings}</Link>
        </ErrorView>
      )}
    </>
  );
}

interface AskModelProps {
  readonly document: Document;
  readonly sectionIds?: readonly string[] | undefined;
  /** Cards of the model that were added so far. */
  readonly foundCount: number;
  onSection(section: ModelSection): void;
}

/** Asks the model beside the app's own generator, where the learner has switched it on. */
export function AskModel({ document, sectionIds, foundCount, onSection }: AskModelProps) {
  const t = useMessages(languageModelMessages);
  const { saved } = useLanguageModel();
  const { state, ask, stop } = useAskModel({ document, sectionIds }, onSection);
  if (!saved?.choice.isOn) return null;

  return (
    <section className={styles.ask} aria-label={t.title}>
      {state.stage === "asking" ? (
        <Asking state={state} onStop={stop} />
      ) : (
        <>
          <Button onClick={() => void ask()}>{t.ask}</Button>
          <p className={styles.hint}>{t.askHint(hostOf(saved.choice.baseUrl))}</p>
        </>
      )}
      <Outcome state={state} foundCount={foundCount} />
    </section>
  );
}
