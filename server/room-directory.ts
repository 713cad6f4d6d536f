/** Who plays a room: this server, another one, or none since its server is gone and its lease is over. */
export type Whereabouts =
  | { readonly at: "here" }
  /** `address` ends in a slash: connections open under it, as they would under this server's own. */
  | { readonly at: "elsewhere"; readonly address: string }
  /** Whoever is asked for the room may take it. */
  | { readonly at: "nowhere" };

/** The directory cannot be asked now: try again soon. */
export class DirectoryAwayError extends Error {
  override readonly name = "DirectoryAwayError";
}

/** Which code leads to which room, and which server plays it. Every method may throw a `DirectoryAwayError`. */
export interface RoomDirectory {
  /**
   * Gives a code to a room. Claiming again is no harm: it keeps the code from running out, a day after it was claimed.
   *
   * @returns false when another room has it
   */
  claimCode(code: string, roomId: string): Promise<boolean>;
  /** The room that a code leads to, or `null`. */
  findRoom(code: string): Promise<string | null>;
  /** Who plays a room. "here" may also be what this server did before it was started anew. */
  findOwner(roomId: string): Promise<Whereabouts>;
  /** Frees a code, if the room has it. */
  releaseCode(code: string, roomId: string): Promise<void>;
}

/** The directory of a server that is the only one. */
export function createMemoryRoomDirectory(): RoomDirectory {
  const rooms = new Map<string, string>();
  return {
    claimCode: async (code, roomId) => {
      const holder = rooms.get(code) ?? roomId;
      rooms.set(code, holder);
      return holder === roomId;
    },
    findRoom: async (code) => rooms.get(code) ?? null,
    findOwner: async () => ({ at: "here" }),
    releaseCode: async (code, roomId) => {
      if (rooms.get(code) === roomId) rooms.delete(code);
    },
  };
}
