"use client";
import type { Standing } from "../../../lib/domain/classroom/standings";
import { classroomPhasesMessages } from "../../../lib/i18n/messages/classroom-phases";
import { useMessages } from "../../shell/locale";
import styles from "./podium-view.module.css";

const STEPS = 3;

/** The first three places; equals stand on the same step. */
export function PodiumView({ board }: { readonly board: readonly Standing[] }) {
  const t = useMessages(classroomPhasesMessages);
  const first = board.filter(({ rank, total }) => rank <= STEPS && total > 0);
  if (first.length === 0) return <p className={styles.none}>{t.nobodyYet}</p>;
  return (
    <ol className={styles.podium} aria-label={t.podiumTitle}>
      {first.map(({ seatId, name, rank, total }) => (
        <li key={seatId} className={styles.step} data-rank={rank}>
          <span className={styles.rank}>{t.rank(rank)}</span>
          <span className={styles.name}>
            <bdi>{name}</bdi>
          </span>
          <span className={styles.total}>{t.points(total)}</span>
        </li>
      ))}
    </ol>
  );
}
