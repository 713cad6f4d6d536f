"use client";
import { todayMessages } from "../../lib/i18n/messages/today";
import { useMessages } from "../shell/locale";
import type { BuiltInName, Progress } from "../shell/services";
import { ArticleCard } from "./article-card";
import styles from "./article-cards.module.css";
import type { ArticleSummary } from "./articles";

/** The article that is being made into cards; `progress` is `null` while it is only being read. */
export interface StartedArticle {
  readonly name: BuiltInName;
  readonly progress: Progress | null;
}

interface ArticleCardsProps {
  readonly articles: readonly ArticleSummary[];
  readonly started: StartedArticle | null;
  onStart(name: BuiltInName): void;
}

/** Built-in documents, each as one large button. */
export function ArticleCards({ articles, started, onStart }: ArticleCardsProps) {
  const t = useMessages(todayMessages);
  return (
    <>
      <ul className={styles.list}>
        {articles.map((article) => (
          <li key={article.name} data-article={article.name}>
            <ArticleCard
              article={article}
              isBusy={started !== null}
              progress={started?.name === article.name ? started.progress : undefined}
              onStart={() => onStart(article.name)}
            />
          </li>
        ))}
      </ul>
      <p className={styles.note}>{t.keptHere}</p>
    </>
  );
}
