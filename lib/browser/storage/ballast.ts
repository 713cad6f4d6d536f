import { AppError } from "../../domain/shared/app-error";
import type { WenguDatabase } from "./database";
import type { Transactions } from "./transactions";

const BALLAST_BYTES = 2 * 1024 * 1024;
/** `crypto.getRandomValues` refuses more at once. */
const MAX_RANDOM_BYTES = 65_536;

/** Random bytes: the database compresses, and zeros would weigh nothing. */
function randomBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let start = 0; start < length; start += MAX_RANDOM_BYTES) {
    crypto.getRandomValues(bytes.subarray(start, start + MAX_RANDOM_BYTES));
  }
  return bytes;
}

/** Space put aside while there is some, and given up when the disk is full, so that answers can still be saved. */
export interface Ballast {
  /** Takes the space if it is not taken yet. */
  take(): Promise<void>;
  /** Runs a small write; when the disk is full, gives the space up and runs it once more. */
  spendFor<T>(write: () => Promise<T>): Promise<T>;
}

export function createBallast(db: WenguDatabase, { read, write }: Transactions): Ballast {
  /** @returns false when there was none */
  const drop = () =>
    write([db.meta], async () => {
      const held = await db.meta.where("key").equals("ballast").delete();
      return held > 0;
    });

  return {
    take: async () => {
      const held = await read([db.meta], () => db.meta.where("key").equals("ballast").count());
      if (held > 0) return;
      await write([db.meta], () => db.meta.put({ key: "ballast", value: randomBytes(BALLAST_BYTES) }));
    },
    spendFor: async (small) => {
      try {
        return await small();
      } catch (error) {
        const isFull = error instanceof AppError && error.code === "storage/quota-exceeded";
        if (!isFull || !(await drop())) throw error;
        return small();
      }
    },
  };
}
