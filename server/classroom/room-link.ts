import type { Role, ServerMessage } from "../../lib/domain/classroom/messages";

/** One device's connection, as a room sees it. */
export interface RoomLink {
  send(message: ServerMessage): void;
  /** Ends it; the device does not come back by itself. */
  end(): void;
}

/** Everybody's connections at once: a message is put into bytes once, however many they are. */
export interface RoomAudience {
  toAll(message: ServerMessage): void;
  /** Host, second device and display. */
  toStage(message: ServerMessage): void;
  /** Host and second device. */
  toLeaders(message: ServerMessage): void;
}

/** Whoever a secret belongs to. */
export type Person = { readonly role: Exclude<Role, "player"> } | { readonly role: "player"; readonly seatId: string };
