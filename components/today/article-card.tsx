import { todayMessages } from "../../lib/i18n/messages/today";
import { useMessages } from "../shell/locale";
import type { Progress as ProgressValue } from "../shell/services";
import { Icon } from "../ui/icon";
import { Progress } from "../ui/progress";
import styles from "./article-card.module.css";
import type { ArticleSummary } from "./articles";

interface ArticleCardProps {
  readonly article: ArticleSummary;
  /** Some article is being made into cards. */
  readonly isBusy: boolean;
  /** This one is; `null` while it is only being read. */
  readonly progress: ProgressValue | null | undefined;
  onStart(): void;
}

/** A built-in document as one large button. */
export function ArticleCard({ article, isBusy, progress, onStart }: ArticleCardProps) {
  const t = useMessages(todayMessages);
  return (
    <button type="button" className={styles.card} disabled={isBusy} onClick={onStart}>
      <span className={styles.title} lang={article.lang}>
        {article.title}
      </span>
      <span className={styles.teaser} lang={article.lang}>
        {article.teaser}
      </span>
      <span className={styles.foot}>
        {progress === undefined ? (
          <span className={styles.start}>
            {t.startArticle} <Icon name="forward" />
          </span>
        ) : (
          <Progress
            label={progress ? t.makingCards : t.reading}
            value={progress ? progress.done : null}
            max={progress?.total || 1}
          />
        )}
      </span>
    </button>
  );
}
