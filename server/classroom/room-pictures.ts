import { commonView } from "../../lib/domain/classroom/common-view";
import { hostView, rosterOf } from "../../lib/domain/classroom/host-view";
import type { RosterPresence, ServerMessage, Snapshot } from "../../lib/domain/classroom/messages";
import type { Room } from "../../lib/domain/classroom/room";
import type { CommonView, SeatView } from "../../lib/domain/classroom/room-view";
import { ranksOf, seatView } from "../../lib/domain/classroom/seat-view";
import type { Person } from "./room-link";

/** What a room looks like to each role; whatever thousands ask for alike is made once. */
export class RoomPictures {
  private common: { readonly key: string; readonly view: CommonView } | null = null;
  private ranks: { readonly key: string; readonly ranks: ReadonlyMap<string, number> } | null = null;

  constructor(
    private readonly room: Room,
    private readonly epoch: number,
    private readonly connected: ReadonlySet<string>,
  ) {}

  /** @param isCutOff the log cannot be reached: to everybody the game is paused */
  commonView(isCutOff: boolean): CommonView {
    const { room } = this;
    const key = `${room.step} ${room.seatIdsByName.size} ${room.seats.size} ${isCutOff}`;
    if (this.common?.key !== key || this.isRanked()) {
      const view = commonView(room);
      this.common = { key, view: isCutOff ? { ...view, pause: "outage" } : view };
    }
    return this.common.view;
  }

  commonMessage(now: number, isCutOff: boolean): ServerMessage {
    return { type: "common", epoch: this.epoch, now, common: this.commonView(isCutOff) };
  }

  seatView(seatId: string): SeatView | null {
    const { room } = this;
    const key = `${room.step} ${room.seats.size} ${room.seatIdsByName.size}`;
    if (this.ranks?.key !== key) this.ranks = { key, ranks: ranksOf(room) };
    return seatView(room, seatId, this.ranks.ranks);
  }

  roster(): RosterPresence[] {
    return rosterOf(this.room).map((entry) => ({ ...entry, isConnected: this.connected.has(entry.seatId) }));
  }

  snapshot(person: Person, now: number, isCutOff: boolean): Snapshot {
    const { room, epoch } = this;
    const isLeading = person.role === "host" || person.role === "remote";
    return {
      role: person.role,
      epoch,
      now,
      code: room.phase.name === "ended" ? null : room.code,
      common: this.commonView(isCutOff),
      seat: person.role === "player" ? this.seatView(person.seatId) : null,
      host: isLeading ? hostView(room) : null,
      roster: person.role === "player" ? null : this.roster(),
    };
  }

  /** Names on a board change without a step. */
  private isRanked(): boolean {
    const { name } = this.room.phase;
    return name === "board" || name === "podium" || name === "ended";
  }
}
