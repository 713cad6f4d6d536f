import type { SharedContent } from "../../../components/shell/services";
import { takeLaunchFiles } from "./launch-files";
import { takeFromInbox } from "./shared-inbox";

/** What another app shared into this one, or the files it was opened with: once, then `null`. */
export async function takeShared(): Promise<SharedContent | null> {
  const shared = "caches" in globalThis ? await takeFromInbox(caches) : null;
  if (shared) return shared;
  const files = await takeLaunchFiles(globalThis.launchQueue);
  return files.length > 0 ? { title: "", text: "", files } : null;
}
