"use client";
import { classDisplayMessages } from "../../../lib/i18n/messages/class-display";
import { useMessages } from "../../shell/locale";
import { Icon } from "../../ui/icon";
import { OptionMark } from "../phases/option-mark";
import styles from "./question-board.module.css";

interface OptionRowProps {
  readonly index: number;
  readonly text: string;
  readonly lang: string;
  /** Answers given; `null` while they are hidden. */
  readonly count: number | null;
  /** In the first vote of a debate; `null` where there was one vote. */
  readonly before: number | null;
  readonly total: number;
  readonly isKey: boolean;
}

/** One option, and how many chose it once that is shown. */
export function OptionRow({ index, text, lang, count, before, total, isKey }: OptionRowProps) {
  const t = useMessages(classDisplayMessages);
  return (
    <li className={styles.option} data-key={isKey || undefined}>
      <OptionMark index={index} />
      <span className={styles.optionText} lang={lang}>
        {text}
      </span>
      {isKey && (
        <span className={styles.right}>
          <Icon name="check" />
          {t.right}
        </span>
      )}
      {count !== null && (
        <span className={styles.votes}>
          {before !== null && <VoteBar count={before} total={total} words={t.votesBefore(before)} isBefore />}
          <VoteBar count={count} total={total} words={before === null ? t.votes(count) : t.votesAfter(count)} />
        </span>
      )}
    </li>
  );
}

interface VoteBarProps {
  readonly count: number;
  readonly total: number;
  readonly words: string;
  readonly isBefore?: boolean;
}

function VoteBar({ count, total, words, isBefore }: VoteBarProps) {
  const share = total === 0 ? 0 : (count / total) * 100;
  return (
    <span className={styles.vote} data-before={isBefore || undefined}>
      <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={share} height={1} />
      </svg>
      <span className={styles.count}>{words}</span>
    </span>
  );
}
