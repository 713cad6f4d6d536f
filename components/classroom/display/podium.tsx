"use client";
import type { Standing, TeamStanding } from "../../../lib/domain/classroom/standings";
import { classDisplayMessages } from "../../../lib/i18n/messages/class-display";
import { useMessages } from "../../shell/locale";
import { BoardList } from "./board-list";
import styles from "./podium.module.css";

const PLACES = 3;

interface PodiumProps {
  readonly board: readonly Standing[];
  readonly teams: readonly TeamStanding[] | null;
}

/** The first three places, however many share them, then who follows; thanks alone where nothing was scored. */
export function Podium({ board, teams }: PodiumProps) {
  const t = useMessages(classDisplayMessages);
  const scored = board.filter(({ total }) => total > 0);
  if (scored.length === 0) return <p className={styles.thanks}>{t.thanks}</p>;
  const winners = scored.filter(({ rank }) => rank <= PLACES);
  const others = scored.filter(({ rank }) => rank > PLACES);

  return (
    <div className={styles.podium}>
      <ol className={styles.places} aria-label={t.winners}>
        {winners.map(({ seatId, rank, name, total }) => (
          <li key={seatId} className={styles.place} data-rank={rank}>
            <span className={styles.rank}>{rank}</span>
            <bdi className={styles.name}>{name}</bdi>
            <span className={styles.total}>{t.points(total)}</span>
          </li>
        ))}
      </ol>
      {(others.length > 0 || teams) && <BoardList board={others} teams={teams} />}
    </div>
  );
}
