import { hostView } from "../../lib/domain/classroom/host-view";
import type { ServerMessage } from "../../lib/domain/classroom/messages";
import { type Room, roundOf } from "../../lib/domain/classroom/room";
import type { RoomEvent, RoomEventType } from "../../lib/domain/classroom/room-events";
import type { RoomAudience, RoomLink } from "./room-link";
import type { RoomPictures } from "./room-pictures";
import { Throttle } from "./throttle";

const COUNT_MILLIS = 250;
const ROSTER_MILLIS = 1000;
/** A roster of thousands is half a megabyte: sent so much more rarely. */
const ROSTER_MILLIS_PER_SEAT = 1;
/** Lobbies up to this size tell every phone how many are there. */
const TELLING_LOBBY_SEATS = 300;
/** Personal messages between which others get their turn. */
const SEATS_AT_ONCE = 250;

/** After these, every student's own picture is another. */
const PERSONAL: ReadonlySet<RoomEventType> = new Set(["revealed", "board-shown", "podium-shown", "ended", "ruled"]);
/** After these, students with extra time have another deadline. */
const TIMING: ReadonlySet<RoomEventType> = new Set(["opened", "extended", "resumed"]);
const NAMED: ReadonlySet<RoomEventType> = new Set(["renamed", "time-granted"]);

/** Tells the devices of one room what became of it, once that is safe. */
export class RoomNews {
  private readonly count = new Throttle(COUNT_MILLIS);
  private readonly host = new Throttle(COUNT_MILLIS);
  private readonly roster: Throttle;

  constructor(
    private readonly room: Room,
    private readonly pictures: RoomPictures,
    private readonly links: ReadonlyMap<string, RoomLink>,
    private readonly audience: RoomAudience,
  ) {
    this.roster = new Throttle(Math.max(ROSTER_MILLIS, room.settings.seatLimit * ROSTER_MILLIS_PER_SEAT));
  }

  /** @param common made when the events happened; `null` where no step was taken */
  tell(events: readonly RoomEvent[], common: ServerMessage | null, now: number): void {
    if (common) {
      this.audience.toAll(common);
      this.tellSeats(events);
    }
    for (const event of events) this.tellSeatOf(event);
    this.mark();
    if (common) this.flush(now);
  }

  /** Something that host and display see has changed. */
  mark(): void {
    this.count.mark();
    this.host.mark();
    this.roster.mark();
  }

  /** Sends what is due; called several times a second. */
  flush(now: number): void {
    const { room, audience } = this;
    if (this.count.takeDue(now)) this.tellCount();
    if (this.host.takeDue(now)) audience.toLeaders({ type: "host", host: hostView(room) });
    if (this.roster.takeDue(now)) audience.toStage({ type: "roster", roster: this.pictures.roster() });
  }

  private tellCount(): void {
    const { room, audience } = this;
    const seatCount = room.seatIdsByName.size;
    const answered = roundOf(room)?.answers.size ?? 0;
    const message: ServerMessage = { type: "count", step: room.step, answered, seatCount };
    if (room.phase.name === "lobby" && seatCount <= TELLING_LOBBY_SEATS) audience.toAll(message);
    else audience.toStage(message);
  }

  private tellSeats(events: readonly RoomEvent[]): void {
    if (events.some(({ type }) => PERSONAL.has(type))) this.tellEach([...this.links.keys()]);
    else if (events.some(({ type }) => TIMING.has(type))) {
      this.tellEach([...this.links.keys()].filter((seatId) => this.room.seats.get(seatId)?.timeFactor !== 1));
    }
  }

  private tellEach(seatIds: readonly string[]): void {
    for (const seatId of seatIds.slice(0, SEATS_AT_ONCE)) this.tellSeat(seatId);
    const rest = seatIds.slice(SEATS_AT_ONCE);
    if (rest.length > 0) setImmediate(() => this.tellEach(rest));
  }

  private tellSeat(seatId: string): void {
    const seat = this.pictures.seatView(seatId);
    if (seat) this.links.get(seatId)?.send({ type: "seat", seat });
  }

  private tellSeatOf(event: RoomEvent): void {
    if (!("seatId" in event)) return;
    if (NAMED.has(event.type)) this.tellSeat(event.seatId);
    if (event.type !== "kicked") return;
    const link = this.links.get(event.seatId);
    link?.send({ type: "kicked" });
    link?.end();
  }
}
