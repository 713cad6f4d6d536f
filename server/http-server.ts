import { createServer as createHttpServer, type RequestListener, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { Tls } from "./config";

/** No header block of ours comes near this; a larger one is refused with 431. */
const LIMITS = { maxHeaderSize: 16_384, requestTimeout: 30_000 };

/** A server for http, or for https when a certificate is given. */
export function createServer(handler: RequestListener, tls: Tls | null): Server {
  return tls ? createHttpsServer({ ...LIMITS, ...tls }, handler) : createHttpServer(LIMITS, handler);
}
