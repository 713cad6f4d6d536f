import { commonView } from "../../lib/domain/classroom/common-view";
import { hostView, rosterOf } from "../../lib/domain/classroom/host-view";
import type { MissedNote, RosterPresence, ServerMessage, Snapshot } from "../../lib/domain/classroom/messages";
import { classTimesOf, missedNotes } from "../../lib/domain/classroom/missed-notes";
import type { Room } from "../../lib/domain/classroom/room";
import type { RoomEventType } from "../../lib/domain/classroom/room-events";
import type { CommonView, SeatView } from "../../lib/domain/classroom/room-view";
import { ranksOf, seatView } from "../../lib/domain/classroom/seat-view";
import type { Person } from "./room-link";

/** They come by the thousand, and change neither what all see nor who stands where. */
const UNSEEN: ReadonlySet<RoomEventType> = new Set(["answered", "contested", "commanded"]);

/** What a room looks like to each role; whatever thousands ask for alike is made once. */
export class RoomPictures {
  private revision = 0;
  private common: { readonly key: string; readonly view: CommonView } | null = null;
  private classTimes: { readonly key: string; readonly times: ReturnType<typeof classTimesOf> } | null = null;
  private ranks: { readonly key: string; readonly ranks: ReadonlyMap<string, number> } | null = null;

  constructor(
    private readonly room: Room,
    private readonly epoch: number,
    private readonly connected: ReadonlySet<string>,
  ) {}

  /** The room has changed: call it after each event. */
  change(type: RoomEventType): void {
    if (!UNSEEN.has(type)) this.revision += 1;
  }

  /** @param isCutOff the log cannot be reached: to everybody the game is paused */
  commonView(isCutOff: boolean): CommonView {
    const key = `${this.revision} ${isCutOff}`;
    if (this.common?.key !== key) {
      const view = commonView(this.room);
      this.common = { key, view: isCutOff ? { ...view, pause: "outage" } : view };
    }
    return this.common.view;
  }

  commonMessage(now: number, isCutOff: boolean): ServerMessage {
    return { type: "common", epoch: this.epoch, now, common: this.commonView(isCutOff) };
  }

  seatView(seatId: string): SeatView | null {
    const key = `${this.revision}`;
    if (this.ranks?.key !== key) this.ranks = { key, ranks: ranksOf(this.room) };
    return seatView(this.room, seatId, this.ranks.ranks);
  }

  /** What a seat takes home; how long the class took is counted once for all who ask. */
  missedNotes(seatId: string): MissedNote[] {
    const key = `${this.revision}`;
    if (this.classTimes?.key !== key) this.classTimes = { key, times: classTimesOf(this.room) };
    return missedNotes(this.room, seatId, this.classTimes.times);
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
}
