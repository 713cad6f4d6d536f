"use client";
import type { Standing, TeamStanding } from "../../../lib/domain/classroom/standings";
import { classDisplayMessages } from "../../../lib/i18n/messages/class-display";
import { useMessages } from "../../shell/locale";
import styles from "./board-list.module.css";

interface BoardListProps {
  readonly board: readonly Standing[];
  readonly teams: readonly TeamStanding[] | null;
}

/** The best so far, and the teams where there are any. */
export function BoardList({ board, teams }: BoardListProps) {
  const t = useMessages(classDisplayMessages);
  return (
    <div className={styles.boards}>
      {teams && (
        <ol className={styles.list} aria-label={t.teams}>
          {teams.map(({ team, rank, total }) => (
            <Row key={team} rank={rank} name={t.team(team + 1)} total={t.points(total)} />
          ))}
        </ol>
      )}
      {board.length === 0 && !teams && <p>{t.nobodyYet}</p>}
      {board.length > 0 && (
        <ol className={styles.list} aria-label={t.students}>
          {board.map(({ seatId, rank, name, total }) => (
            <Row key={seatId} rank={rank} name={name} total={t.points(total)} />
          ))}
        </ol>
      )}
    </div>
  );
}

function Row({ rank, name, total }: { readonly rank: number; readonly name: string; readonly total: string }) {
  return (
    <li className={styles.row} data-first={rank === 1 || undefined}>
      <span className={styles.rank}>{rank}</span>
      <bdi className={styles.name}>{name}</bdi>
      <span className={styles.total}>{total}</span>
    </li>
  );
}
