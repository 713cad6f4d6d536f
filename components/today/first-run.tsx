"use client";
import { useLocale } from "../shell/locale";
import { ArticleList } from "./article-list";
import { articlesFor } from "./articles";
import { FirstRunPage } from "./first-run-page";

/** The first visit: something to study at once, and the way to one's own text. */
export function FirstRun() {
  const articles = articlesFor(useLocale());
  return (
    <FirstRunPage>
      <ArticleList articles={articles} />
    </FirstRunPage>
  );
}
