"use client";
import type { Standing, TeamStanding } from "../../../lib/domain/classroom/standings";
import { formatNumber } from "../../../lib/i18n/format";
import { classroomPhasesMessages } from "../../../lib/i18n/messages/classroom-phases";
import { useLocale, useMessages } from "../../shell/locale";
import styles from "./board-view.module.css";

/** A student's own row, for those who are not among the first. */
export type OwnRow = Pick<Standing, "seatId" | "name" | "total"> & { readonly rank: number | null };

interface BoardViewProps {
  /** Best first. */
  readonly board: readonly Standing[];
  readonly own?: OwnRow | null;
}

/** The first of the standing, and one's own row beneath it where that is further down. */
export function BoardView({ board, own = null }: BoardViewProps) {
  const t = useMessages(classroomPhasesMessages);
  const isAmongFirst = board.some(({ seatId }) => seatId === own?.seatId);
  if (board.every(({ total }) => total === 0)) return <p className={styles.none}>{t.nobodyYet}</p>;
  return (
    <ol className={styles.board} aria-label={t.boardTitle}>
      {board.map((row) => (
        <Row key={row.seatId} {...row} isOwn={row.seatId === own?.seatId} />
      ))}
      {own && own.rank !== null && !isAmongFirst && <Row {...own} rank={own.rank} isOwn />}
    </ol>
  );
}

interface RowProps {
  readonly name: string;
  readonly rank: number;
  readonly total: number;
  readonly isOwn: boolean;
}

function Row({ name, rank, total, isOwn }: RowProps) {
  const t = useMessages(classroomPhasesMessages);
  const locale = useLocale();
  return (
    <li className={styles.row} data-own={isOwn || undefined} aria-current={isOwn || undefined}>
      <span className={styles.rank}>{formatNumber(locale, rank)}</span>
      <span className={styles.name}>
        <bdi>{name}</bdi>
        {isOwn && <span className={styles.you}> ({t.you})</span>}
      </span>
      <span className={styles.total}>{t.points(total)}</span>
    </li>
  );
}

/** The standing of the teams. */
export function TeamBoard({ teams }: { readonly teams: readonly TeamStanding[] }) {
  const t = useMessages(classroomPhasesMessages);
  return (
    <ol className={styles.board} aria-label={t.teamsTitle}>
      {teams.map(({ team, rank, total }) => (
        <Row key={team} name={t.team(team + 1)} rank={rank} total={total} isOwn={false} />
      ))}
    </ol>
  );
}
