import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { certificateHosts } from "./classroom/own-hosts";

export interface Tls {
  readonly cert: Buffer;
  readonly key: Buffer;
}

export interface ServerConfig {
  /** The folder of the exported site. */
  readonly siteDirectory: string;
  /** `""`, or like `/wengu`. */
  readonly basePath: string;
  readonly port: number;
  /** The port was chosen by name: another one will not do. */
  readonly isPortFixed: boolean;
  readonly tls: Tls | null;
  readonly classroom: ClassroomConfig;
}

export interface ClassroomConfig {
  /** The folder that rooms are kept in; each port has its own inside. */
  readonly roomsDirectory: string;
  /** Of the app that students have installed, `https://cards.example/`; `null` where the teacher has set none. */
  readonly appUrl: string | null;
  /** Under which students reach this server from outside, before its own addresses. */
  readonly publicUrl: string | null;
  /** Names by which browsers know this server, besides its addresses. */
  readonly hostNames: readonly string[];
  /** A reverse proxy in front of this server tells whom a request came from. */
  readonly isBehindProxy: boolean;
  /** Rooms in memory at once. */
  readonly mostRooms: number;
}

/** A setting nobody can start with; the message is for the person at the terminal. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const DEFAULT_PORT = 3000;
const MAX_PORT = 65_535;

const MOST_ROOMS = 600;

/**
 * Reads `PORT`, `BASE_PATH`, `SITE_DIRECTORY`, `TLS_CERT`, `TLS_KEY`, and for the classroom `ROOMS_DIRECTORY`,
 * `APP_URL`, `PUBLIC_URL`, `HOST_NAMES` (separated by commas) and `TRUST_PROXY`.
 *
 * @throws {ConfigError}
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ServerConfig {
  const { PORT, BASE_PATH, SITE_DIRECTORY, TLS_CERT, TLS_KEY } = environment;
  const tls = readTls(TLS_CERT, TLS_KEY);
  return {
    siteDirectory: path.resolve(SITE_DIRECTORY ?? "out"),
    basePath: readBasePath(BASE_PATH ?? ""),
    port: PORT ? readPort(PORT) : DEFAULT_PORT,
    isPortFixed: Boolean(PORT),
    tls,
    classroom: readClassroom(environment, tls),
  };
}

function readClassroom(environment: Readonly<Record<string, string | undefined>>, tls: Tls | null): ClassroomConfig {
  const { ROOMS_DIRECTORY, APP_URL, PUBLIC_URL, HOST_NAMES, TRUST_PROXY } = environment;
  const publicUrl = readUrl("PUBLIC_URL", PUBLIC_URL);
  return {
    roomsDirectory: path.resolve(ROOMS_DIRECTORY ?? "rooms"),
    appUrl: readUrl("APP_URL", APP_URL),
    publicUrl,
    hostNames: [
      ...(HOST_NAMES ?? "").split(",").flatMap((name) => name.trim() || []),
      ...(publicUrl === null ? [] : [new URL(publicUrl).hostname]),
      ...(tls === null ? [] : certificateHosts(tls.cert)),
      ...[hostname(), `${hostname()}.local`],
    ],
    isBehindProxy: TRUST_PROXY === "1",
    mostRooms: MOST_ROOMS,
  };
}

/** An address with a slash at its end. */
function readUrl(name: string, text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new ConfigError(`${name} must look like https://cards.example/ (it is "${text}").`);
  }
  return url.href.replace(/\/?$/, "/");
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > MAX_PORT) throw new ConfigError(`PORT is not a port number: ${text}`);
  return port;
}

function readBasePath(text: string): string {
  if (text !== "" && !/^(\/[\w.~-]+)+$/.test(text)) {
    throw new ConfigError(`BASE_PATH must look like /wengu: a slash in front, none at the end (it is "${text}").`);
  }
  return text;
}

function readTls(certFile: string | undefined, keyFile: string | undefined): Tls | null {
  if (!certFile && !keyFile) return null;
  if (!certFile || !keyFile) throw new ConfigError("TLS_CERT and TLS_KEY go together: give both files or none.");
  return { cert: readPem("TLS_CERT", certFile), key: readPem("TLS_KEY", keyFile) };
}

function readPem(name: string, file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new ConfigError(`${name} cannot be read: ${file}`, { cause });
  }
}
