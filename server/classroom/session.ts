import type { Reply } from "../../lib/domain/classroom/messages";
import { confusableName, generatedName } from "../../lib/domain/classroom/nickname";
import type { ClientMessage } from "../../lib/domain/classroom/protocol";
import type { Room } from "../../lib/domain/classroom/room";
import { readRoomCode } from "../../lib/domain/classroom/room-code";
import { assertNever } from "../../lib/domain/shared/assert-never";
import type { Doorkeeper } from "./doorkeeper";
import type { Metrics } from "./metrics";
import type { RoomHost } from "./room-host";
import type { Person, RoomLink } from "./room-link";
import type { Absence, RoomRegistry } from "./room-registry";
import { hashOf, newRandom, newSeatId, newSecret } from "./secrets";

type Message<Type extends ClientMessage["type"]> = ClientMessage & { readonly type: Type };

/** What a connection is in: one room, as one person. */
interface Place {
  readonly host: RoomHost;
  readonly person: Person;
}

export interface SessionOptions {
  readonly address: string;
  readonly registry: RoomRegistry;
  readonly doorkeeper: Doorkeeper;
  readonly metrics: Metrics;
  readonly now: () => number;
  /** The connection itself; `null` once it is gone. */
  readonly link: () => RoomLink | null;
  /** Called when it takes its place, so that what all in the room are told reaches it too. */
  readonly onPlaced: (roomId: string, person: Person) => void;
}

const NOT_YOURS: Reply = { ok: false, error: "not-yours" };

/** Already so: what is asked for again was done. */
const REPEATED: ReadonlySet<string> = new Set(["already-done", "already-contested"]);

/** One connection's conversation: who it speaks for comes from its secret alone. */
export class Session {
  private place: Place | null = null;
  private link: RoomLink | null = null;
  /** Of the secret that it came with, so that whoever is cut off can be known again. */
  secretHash: string | null = null;

  constructor(private readonly options: SessionOptions) {}

  reply(message: ClientMessage): Promise<Reply> {
    switch (message.type) {
      case "create":
        return this.create(message);
      case "join":
        return this.join(message);
      case "resume":
        return this.resume(message);
      case "time":
        return Promise.resolve({ ok: true, type: "time", now: this.options.now() });
      default:
        return this.place ? this.replyInPlace(message, this.place) : Promise.resolve(NOT_YOURS);
    }
  }

  leave(): void {
    if (this.place && this.link) this.place.host.detach(this.place.person, this.link);
    this.place = null;
  }

  private async create({ quiz, settings }: Message<"create">): Promise<Reply> {
    const { doorkeeper, address, registry } = this.options;
    if (!doorkeeper.mayCreate(address)) return { ok: false, error: "too-many", retryAfterMillis: 1000 };
    return registry.create(quiz as Room["quiz"], settings);
  }

  private async join({ code: text, name, language, secret = newSecret() }: Message<"join">): Promise<Reply> {
    const code = readRoomCode(text);
    if (code === null) return this.refuseKey("unknown-room");
    const host = await this.options.registry.find(code);
    if ("error" in host) return this.refuseAbsent(host);
    const { room } = host;
    const known = host.personOf(secret);
    if (known) return this.joinAgain(host, known, secret);
    const isTaken = (other: string) => room.seatIdsByName.has(confusableName(other));
    const shown = room.settings.names === "generated" ? generatedName(language, newRandom(), isTaken) : name;
    const seatId = newSeatId();
    const outcome = await host.run({ type: "join", seatId, tokenHash: hashOf(secret), name: shown });
    if (!outcome.ok) return outcome;
    this.options.metrics.add("joins_total");
    return this.joined(host, { role: "player", seatId }, secret);
  }

  /** Its reply was lost: the seat is the one that it was given. */
  private async joinAgain(host: RoomHost, person: Person, secret: string): Promise<Reply> {
    if (person.role !== "player") return this.refuseKey("wrong-secret");
    if (host.isKicked(person.seatId)) return { ok: false, error: "kicked" };
    const settled = await host.settled(); // its seat may not be safe yet
    return settled.ok ? this.joined(host, person, secret) : settled;
  }

  private joined(host: RoomHost, person: Person, secret: string): Reply {
    this.enter(host, person, secret);
    return { ok: true, type: "joined", roomId: host.room.id, secret, snapshot: host.snapshot(person) };
  }

  private async resume({ roomId, secret }: Message<"resume">): Promise<Reply> {
    const { registry, doorkeeper, now, metrics } = this.options;
    const retryAfterMillis = doorkeeper.cuts.banMillis(hashOf(secret), now());
    if (retryAfterMillis > 0) return { ok: false, error: "too-many", retryAfterMillis };
    const host = await registry.byId(roomId);
    if ("error" in host) return this.refuseAbsent(host);
    const person = host.personOf(secret);
    if (!person) return this.refuseKey("wrong-secret");
    if (person.role === "player" && host.isKicked(person.seatId)) return { ok: false, error: "kicked" };
    const settled = await host.settled(); // nothing is shown that may be lost
    if (!settled.ok) return settled;
    metrics.add("resumes_total");
    this.enter(host, person, secret);
    return { ok: true, type: "snapshot", snapshot: host.snapshot(person) };
  }

  private async refuseAbsent(absence: Absence): Promise<Reply> {
    return absence.error === "elsewhere" ? { ok: false, ...absence } : this.refuseKey(absence.error);
  }

  private async refuseKey(error: "unknown-room" | "wrong-secret"): Promise<Reply> {
    await this.options.doorkeeper.refuseKey(this.options.address);
    return { ok: false, error };
  }

  private enter(host: RoomHost, person: Person, secret: string): void {
    this.leave();
    this.secretHash = hashOf(secret);
    this.link = this.options.link();
    if (!this.link) return; // gone while its request was carried out
    this.place = { host, person };
    this.options.onPlaced(host.room.id, person);
    host.attach(person, this.link);
  }

  private replyInPlace(
    message: Exclude<ClientMessage, Message<"create" | "join" | "resume" | "time">>,
    { host, person }: Place,
  ): Promise<Reply> {
    switch (message.type) {
      case "snapshot":
        return Promise.resolve({ ok: true, type: "snapshot", snapshot: host.snapshot(person) });
      case "answer":
        return this.answer(message, host, person);
      case "contest":
        return this.contest(message, host, person);
      case "take-home":
        return Promise.resolve(takeHome(host, person));
      case "host":
        return this.lead(message, host, person);
      default:
        return assertNever(message);
    }
  }

  /** Whatever was recorded before is what counts, however late it is asked for again. */
  private async answer(message: Message<"answer">, host: RoomHost, person: Person): Promise<Reply> {
    if (person.role !== "player") return NOT_YOURS;
    const outcome = await host.run({ ...message, seatId: person.seatId });
    if (outcome.ok) this.options.metrics.add("answers_total");
    else if (outcome.error === "not-saved" || outcome.error === "elsewhere" || outcome.error === "kicked")
      return outcome;
    const optionIds = host.answerOf(person.seatId, message);
    if (optionIds) return { ok: true, type: "answered", optionIds };
    return outcome.ok ? { ok: false, error: "not-saved" } : outcome;
  }

  private async contest({ question }: Message<"contest">, host: RoomHost, person: Person): Promise<Reply> {
    if (person.role !== "player") return NOT_YOURS;
    return doneUnlessRefused(await host.run({ type: "contest", seatId: person.seatId, question }));
  }

  private async lead(message: Message<"host">, host: RoomHost, { role }: Person): Promise<Reply> {
    if (role !== "host" && role !== "remote") return NOT_YOURS;
    return doneUnlessRefused(await host.run(message));
  }
}

function doneUnlessRefused(outcome: Awaited<ReturnType<RoomHost["run"]>>): Reply {
  return outcome.ok || REPEATED.has(outcome.error) ? { ok: true, type: "done" } : outcome;
}

function takeHome(host: RoomHost, person: Person): Reply {
  if (person.role !== "player") return NOT_YOURS;
  return { ok: true, type: "take-home", missed: host.missedNotes(person.seatId) };
}
