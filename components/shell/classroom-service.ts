import type { ClassQuiz } from "../../lib/domain/classroom/class-quiz";
import type { ClassReport } from "../../lib/domain/classroom/class-report";
import type { Reply, Request, RequestError, Role, Snapshot } from "../../lib/domain/classroom/messages";
import type { ReadCard } from "../../lib/domain/classroom/paper/read-cards";
import type { RoomSettings } from "../../lib/domain/classroom/room-settings";
import type { Language } from "../../lib/domain/shared/language";
import type { EpochMs } from "../../lib/domain/shared/time";

/** What brings a device back into a room, as whoever it was. */
export interface RoomKey {
  readonly roomId: string;
  readonly secret: string;
  readonly role: Role;
}

export type ConnectionState =
  | "connecting"
  | "online"
  /** Lost; it comes back by itself. */
  | "offline"
  /** Another tab or device took this seat. */
  | "replaced"
  | "kicked"
  /** The room is gone or the secret is not its own: it will not come back. */
  | "refused";

export interface GivenClassAnswer {
  readonly question: number;
  readonly round: 1 | 2;
  readonly optionIds: readonly string[];
}

/** A room as this device knows it. */
export interface RoomState {
  readonly connection: ConnectionState;
  readonly problem: RequestError | null;
  /** Kept current by whatever the server sends; the last one while offline. `null` before the first. */
  readonly snapshot: Snapshot | null;
  /** Given and kept on this device, not yet acknowledged: it is sent again until it is. */
  readonly unsent: GivenClassAnswer | null;
  /** Students who have answered the open question, where the server tells only that. */
  readonly answered?: number | undefined;
}

export interface RoomConnection {
  /** Called with the state now and at every change; returns the way to stop. */
  watch(onState: (state: RoomState) => void): () => void;
  /** Asks once; `offline` requests wait for the connection. */
  request(message: Request): Promise<Reply>;
  /** Keeps an answer on the device first, then sends it until the server has it. */
  answer(answer: GivenClassAnswer): void;
  /** The server's clock, as well as it is known. */
  serverNow(): EpochMs;
  close(): void;
}

/** Where students can reach this class. */
export interface ClassAddresses {
  /** Of this server in the local network, `http://192.168.1.5:3000/`; the likeliest first. */
  readonly urls: readonly string[];
  /** Of the app that students have installed, where the teacher has set it. */
  readonly appUrl: string | null;
}

/**
 * May this page ask for a camera? `insecure`: browsers give none to pages over plain http, but for this device's own.
 * `other-page`: only a page that was loaded as the host's may, and this one was loaded as another.
 */
export type CameraAccess = "possible" | "insecure" | "other-page";

/** A card as one frame of the camera shows it. */
export type SeenCard = Pick<ReadCard, "card" | "answer">;

export interface CardCamera {
  access(): CameraAccess;
  /**
   * Reads printed cards several times a second until the signal aborts; then it resolves, and the camera is off.
   *
   * @param video    shows what the camera sees
   * @param onFrame  called with the cards of each frame; none is news too
   * @throws {AppError} of the `camera/` family, `worker/crashed`
   */
  read(video: HTMLVideoElement, onFrame: (cards: readonly SeenCard[]) => void, signal: AbortSignal): Promise<void>;
}

export interface ClassroomService {
  /** Opens a room; this device leads it. @throws {AppError} `classroom/unreachable` */
  create(quiz: ClassQuiz, settings: RoomSettings): Promise<Reply>;
  /** Takes a seat; the key is kept. @throws {AppError} `classroom/unreachable` */
  join(code: string, name: string, language: Language): Promise<Reply>;
  connect(key: RoomKey): RoomConnection;
  addresses(): Promise<ClassAddresses>;
  readonly camera: CardCamera;
  /**
   * What a class knew, for its host alone.
   *
   * @param key the host's
   * @returns `null` where the server has no such room any more
   * @throws {AppError} `classroom/unreachable`
   */
  report(key: RoomKey): Promise<ClassReport | null>;
  /**
   * The rooms this device can come back to, latest first; forgotten after a day or when they refuse it. Who opened a
   * room holds its keys of host, remote and display.
   */
  keys(role: Role): readonly RoomKey[];
  /** Holds a key that came another way, by a link say. */
  keep(key: RoomKey): void;
  forget(key: RoomKey): void;
}
