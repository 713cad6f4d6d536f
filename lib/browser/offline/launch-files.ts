declare global {
  /** Chromium's File Handling: the files an installed app was opened with. Not in TypeScript's DOM library. */
  interface LaunchQueue {
    setConsumer(consumer: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
  }
  var launchQueue: LaunchQueue | undefined;
}

/** A launch that brought files is handed over at once; without one the consumer is never called. */
const HANDOVER_MILLIS = 300;

/** The files the app was opened with by the system; empty when it was opened otherwise. */
export async function takeLaunchFiles(queue: LaunchQueue | undefined): Promise<File[]> {
  if (!queue) return [];
  const handles = await new Promise<readonly FileSystemFileHandle[]>((resolve) => {
    queue.setConsumer((launch) => resolve(launch.files));
    setTimeout(() => resolve([]), HANDOVER_MILLIS);
  });
  return Promise.all(handles.map((handle) => handle.getFile()));
}
