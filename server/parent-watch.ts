import { readFileSync } from "node:fs";

const CHECK_MILLIS = 500;

/**
 * Calls back once when the program that started this one is gone. `npm` does not pass on every signal,
 * and a server that outlives it keeps the port.
 */
export function watchParent(onGone: () => void): void {
  const ancestors = [process.ppid, parentOf(process.ppid)];
  const timer = setInterval(() => {
    // npm starts us through a shell: when npm is killed the shell stays, with another parent.
    const now = [process.ppid, parentOf(process.ppid)];
    if (now.every((id, index) => id === ancestors[index])) return;
    clearInterval(timer);
    onGone();
  }, CHECK_MILLIS);
  timer.unref();
}

/** The parent's id of a process where the system tells it (Linux); `null` elsewhere. */
function parentOf(processId: number): number | null {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, "utf8");
    // "id (name) state parent …", and a name may contain anything
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return null; // no /proc: the direct parent has to do
  }
}
