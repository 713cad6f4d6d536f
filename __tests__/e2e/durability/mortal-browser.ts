import { readlink } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { launchProfile } from "../../../scripts/bench/app/launch-chromium";

/** A browser on a profile that outlives it. */
export interface MortalBrowser {
  readonly page: Page;
  /** Ends every process of the browser at once, with no chance to write anything. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Chromium names its main process, the leader of the process group, in the lock of the profile. */
async function mainProcessOf(profile: string): Promise<number> {
  const lock = await readlink(path.join(profile, "SingletonLock"));
  return Number(lock.slice(lock.lastIndexOf("-") + 1));
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false; // no such process: what we wait for
  }
}

async function killGroup(processId: number): Promise<void> {
  process.kill(-processId, "SIGKILL");
  while (isAlive(processId)) await sleep(10);
}

export async function launchMortalBrowser(profile: string): Promise<MortalBrowser> {
  const context = await launchProfile(profile);
  const processId = await mainProcessOf(profile);
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      const closed = new Promise((resolve) => context.once("close", resolve));
      await killGroup(processId);
      await closed;
    },
    close: () => context.close(),
  };
}
