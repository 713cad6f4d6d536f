"use client";
import { todayMessages } from "../../lib/i18n/messages/today";
import { ErrorView } from "../shell/error-view";
import { useMessages } from "../shell/locale";
import { ArticleCard } from "./article-card";
import styles from "./article-list.module.css";
import type { ArticleSummary } from "./articles";
import { useStartArticle } from "./use-start-article";

/** Built-in documents, each one tap away from a review. */
export function ArticleList({ articles }: { readonly articles: readonly ArticleSummary[] }) {
  const t = useMessages(todayMessages);
  const { state, start } = useStartArticle();

  return (
    <>
      <ul className={styles.list}>
        {articles.map((article) => (
          <li key={article.name}>
            <ArticleCard
              article={article}
              isBusy={state.status === "working"}
              progress={state.status === "working" && state.name === article.name ? state.progress : undefined}
              onStart={() => void start(article.name)}
            />
          </li>
        ))}
      </ul>
      {state.status === "failed" && <ErrorView error={state.error} onRetry={() => void start(state.name)} />}
      <p className={styles.note}>{t.keptHere}</p>
    </>
  );
}
