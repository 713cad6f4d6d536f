import { type Room, seatsInPlay } from "./room";

export interface Standing {
  readonly seatId: string;
  readonly name: string;
  readonly team: number | null;
  readonly total: number;
  /** From 1; equal totals share a rank. */
  readonly rank: number;
}

export interface TeamStanding {
  readonly team: number;
  /** Mean of its students' totals, rounded, so that a large team has no advantage. */
  readonly total: number;
  readonly rank: number;
}

/** Adds ranks to what is in order of totals, highest first. */
function ranked<T extends { readonly total: number }>(ordered: readonly T[]): (T & { readonly rank: number })[] {
  let rank = 1;
  return ordered.map((one, index) => {
    if (index > 0 && one.total !== ordered[index - 1]?.total) rank = index + 1;
    return { ...one, rank };
  });
}

/** Every student in play, best first; among equals in the order of joining. */
export function standingsOf(room: Room): Standing[] {
  const totals = seatsInPlay(room).map(({ id, name, team }) => ({
    seatId: id,
    name,
    team,
    total: room.scores.get(id)?.total ?? 0,
  }));
  return ranked(totals.sort((left, right) => right.total - left.total));
}

/** Teams, best first; empty without teams. */
export function teamStandingsOf(room: Room): TeamStanding[] {
  const students = standingsOf(room);
  const teams = Array.from({ length: room.settings.teams }, (_, team) => {
    const members = students.filter((one) => one.team === team);
    const sum = members.reduce((before, { total }) => before + total, 0);
    return { team, total: members.length === 0 ? 0 : Math.round(sum / members.length) };
  });
  return ranked(teams.sort((left, right) => right.total - left.total));
}
