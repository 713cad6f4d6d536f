import type { Server } from "node:http";

const GRACE_MILLIS = 2_000;

/** Stops taking requests, lets the open ones end, brings the rooms to the disk, and then ends the process. */
export function shutDown(server: Server, rooms: { close(): Promise<void> }): void {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const end = () => process.exit(0);
  Promise.all([closed, rooms.close()]).then(end, end);
  setTimeout(end, GRACE_MILLIS).unref();
}
