import { readFileSync } from "node:fs";
import path from "node:path";

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
}

/** A setting nobody can start with; the message is for the person at the terminal. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

const DEFAULT_PORT = 3000;
const MAX_PORT = 65_535;

/** Reads `PORT`, `BASE_PATH`, `SITE_DIRECTORY`, `TLS_CERT` and `TLS_KEY`. @throws {ConfigError} */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ServerConfig {
  const { PORT, BASE_PATH, SITE_DIRECTORY, TLS_CERT, TLS_KEY } = environment;
  return {
    siteDirectory: path.resolve(SITE_DIRECTORY ?? "out"),
    basePath: readBasePath(BASE_PATH ?? ""),
    port: PORT ? readPort(PORT) : DEFAULT_PORT,
    isPortFixed: Boolean(PORT),
    tls: readTls(TLS_CERT, TLS_KEY),
  };
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
