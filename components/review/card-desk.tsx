"use client";
import { useMemo, useState } from "react";
import type { CardWithNote } from "../../lib/domain/ports";
import type { Rating } from "../../lib/domain/review/review";
import { previewRatings } from "../../lib/domain/scheduler/schedule-review";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { useMessages } from "../shell/locale";
import { useStudyClock } from "../shell/use-study-moment";
import { Button } from "../ui/button";
import styles from "./card-desk.module.css";
import { CardFace } from "./card-face";
import { RatingButtons } from "./rating-buttons";

interface CardDeskProps {
  readonly entry: CardWithNote;
  readonly isAnswerShown: boolean;
  readonly desiredRetention: number;
  onShow(): void;
  onRate(rating: Rating): void;
}

/** One card, and at the thumb what can be done about it: show the answer, then rate. */
export function CardDesk({ entry, isAnswerShown, desiredRetention, onShow, onRate }: CardDeskProps) {
  const t = useMessages(reviewMessages);
  const studyNow = useStudyClock();
  const [picked, setPicked] = useState<string | null>(null);
  const returns = useMemo(
    () => (isAnswerShown ? previewRatings(entry.card, { now: studyNow(), desiredRetention }) : null),
    [isAnswerShown, entry.card, studyNow, desiredRetention],
  );

  const pick = (text: string) => {
    setPicked(text);
    onShow();
  };
  return (
    <>
      <CardFace
        note={entry.note}
        isAnswerShown={isAnswerShown}
        picked={picked}
        onShow={onShow}
        onPick={pick}
        onRate={onRate}
      />
      <div className={styles.thumb}>
        {returns ? (
          <RatingButtons returns={returns} onRate={onRate} />
        ) : (
          <Button variant="primary" className={styles.show} aria-keyshortcuts="Space" onClick={onShow}>
            {t.showAnswer}
          </Button>
        )}
      </div>
    </>
  );
}
