import type { Server } from "node:http";
import { connect } from "node:net";

/** A wanted port that another program holds. */
export class PortTakenError extends Error {
  override readonly name = "PortTakenError";
  constructor(readonly port: number) {
    super(`port ${port} is in use`);
  }
}

const ATTEMPTS = 50;

/**
 * Listens on every interface.
 *
 * @param port    0 for any free one
 * @param isFixed only this port will do
 * @returns the port that was free: `port`, or the next one
 * @throws {PortTakenError} when none is
 */
export async function listen(server: Server, port: number, isFixed: boolean): Promise<number> {
  const last = isFixed || port === 0 ? port : port + ATTEMPTS;
  for (let candidate = port; candidate <= last; candidate++) {
    if (await tryToListen(server, candidate)) return portOf(server);
  }
  throw new PortTakenError(port);
}

async function tryToListen(server: Server, port: number): Promise<boolean> {
  // A program that listens on the loopback address alone does not stop us from listening on all of them,
  // and would still answer in our place.
  if (port !== 0 && ((await isAnswered("127.0.0.1", port)) || (await isAnswered("::1", port)))) return false;
  try {
    await listenOn(server, port, "::");
    return true;
  } catch (error) {
    if (codeOf(error) === "EADDRINUSE") return false;
    if (codeOf(error) !== "EAFNOSUPPORT" && codeOf(error) !== "EADDRNOTAVAIL") throw error;
  }
  return listenOn(server, port, "0.0.0.0").then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === "EADDRINUSE") return false;
      throw error;
    },
  );
}

function listenOn(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function isAnswered(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen on a port");
  return address.port;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
