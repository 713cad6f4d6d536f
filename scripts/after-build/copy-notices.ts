import { copyFile } from "node:fs/promises";
import path from "node:path";

/** Gives the site the licences of what it is made of, as text that every browser shows. */
export async function copyNotices(site: string, notices: string): Promise<void> {
  await copyFile(notices, path.join(site, "third-party-notices.txt"));
}
