"use client";
import { type PointerEvent, useEffect, useRef, useState } from "react";
import { todayMessages } from "../../lib/i18n/messages/today";
import { useIsFirstVisit } from "../shell/first-visit";
import { useLocale, useMessages } from "../shell/locale";
import type { BuiltInName } from "../shell/services";
import { Page } from "../ui/page";
import { ArticleCards, type StartedArticle } from "./article-cards";
import { articlesFor } from "./articles";
import { setEarlyStart } from "./early-start";
import { FirstRunPage } from "./first-run-page";
import styles from "./today-opening.module.css";

/** Today while the collection opens: on a first visit what will stand there anyway, else a blank page. */
export function TodayOpening() {
  const t = useMessages(todayMessages);
  return useIsFirstVisit() ? <FirstVisit /> : <Page title={t.title}>{null}</Page>;
}

function FirstVisit() {
  const articles = articlesFor(useLocale());
  const [started, setStarted] = useState<StartedArticle | null>(null);
  const pressHandlers = useKeptPress();

  const start = (name: BuiltInName) => {
    setEarlyStart(name);
    setStarted({ name, progress: null });
  };
  return (
    <div className={styles.firstVisit} aria-busy="true" {...pressHandlers}>
      <FirstRunPage>
        <ArticleCards articles={articles} started={started} onStart={start} />
      </FirstRunPage>
    </div>
  );
}

/** A press that this screen does not see the end of, because the collection opened under the finger, counts. */
function useKeptPress() {
  const pressed = useRef<BuiltInName | null>(null);

  useEffect(
    () => () => {
      if (pressed.current !== null) setEarlyStart(pressed.current);
    },
    [],
  );

  const release = () => {
    pressed.current = null;
  };
  return {
    onPointerDown: ({ target }: PointerEvent) => {
      const card = target instanceof Element ? target.closest<HTMLElement>("[data-article]") : null;
      pressed.current = (card?.dataset.article ?? null) as BuiltInName | null;
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}
