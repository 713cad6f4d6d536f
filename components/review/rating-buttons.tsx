"use client";
import { type RefObject, useEffect, useRef } from "react";
import { RATINGS, type Rating } from "../../lib/domain/review/review";
import type { NextReturn } from "../../lib/domain/scheduler/schedule-review";
import { reviewMessages } from "../../lib/i18n/messages/review";
import { useMessages } from "../shell/locale";
import { focusAfterPaint } from "../ui/focus-after-paint";
import styles from "./rating-buttons.module.css";

interface RatingButtonsProps {
  /** When the card returns, for each rating. */
  readonly returns: Readonly<Record<Rating, NextReturn>>;
  onRate(rating: Rating): void;
}

/** The four ratings, each saying when the card returns. */
export function RatingButtons({ returns, onRate }: RatingButtonsProps) {
  const t = useMessages(reviewMessages);
  const group: RefObject<HTMLFieldSetElement | null> = useRef(null);

  // The button that showed the answer is gone; the next Tab reaches the first rating.
  useEffect(() => focusAfterPaint(group.current), []);

  return (
    <fieldset ref={group} tabIndex={-1} aria-label={t.howWell} className={styles.ratings}>
      {RATINGS.map((rating, index) => (
        <button
          key={rating}
          type="button"
          className={styles.rating}
          data-rating={rating}
          aria-keyshortcuts={`${index + 1}`}
          onClick={() => onRate(rating)}
        >
          <span className={styles.key} aria-hidden="true">
            {index + 1}
          </span>
          <span className={styles.name}>{t[rating]}</span> <small>{t.returnsIn(returns[rating])}</small>
        </button>
      ))}
    </fieldset>
  );
}
