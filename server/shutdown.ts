import type { Server } from "node:http";

const GRACE_MILLIS = 2_000;

/** Stops taking requests, lets the open ones end, and then ends the process. */
export function shutDown(server: Server): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), GRACE_MILLIS).unref();
}
