"use client";
import { useEffect } from "react";
import { ErrorView } from "../shell/error-view";
import { ArticleCards } from "./article-cards";
import type { ArticleSummary } from "./articles";
import { takeEarlyStart } from "./early-start";
import { useStartArticle } from "./use-start-article";

/** Built-in documents, each one tap away from a review. */
export function ArticleList({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const { state, start } = useStartArticle();

  // A tap made while the collection was opening counts.
  useEffect(() => {
    const early = takeEarlyStart();
    if (early !== null) void start(early);
  }, [start]);

  return (
    <>
      <ArticleCards
        articles={articles}
        started={state.status === "working" ? state : null}
        onStart={(name) => void start(name)}
      />
      {state.status === "failed" && <ErrorView error={state.error} onRetry={() => void start(state.name)} />}
    </>
  );
}
