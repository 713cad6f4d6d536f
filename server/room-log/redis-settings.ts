import { ConfigError } from "../config";

/** What several servers need to share their rooms. */
export interface RedisSettings {
  /** `redis://` or `rediss://`, with user and password where there are any. */
  readonly url: string;
  /** Where students reach this server and no other; ends in a slash. It is also what tells the servers apart. */
  readonly publicAddress: string;
}

/** Reads `REDIS_URL` and `PUBLIC_URL`; `null` where one server keeps its rooms for itself. @throws {ConfigError} */
export function readRedisSettings(environment: Readonly<Record<string, string | undefined>>): RedisSettings | null {
  const { REDIS_URL, PUBLIC_URL } = environment;
  if (!REDIS_URL) return null;
  // The address may hold a password: it is never repeated.
  if (!URL.canParse(REDIS_URL) || !/^rediss?:$/.test(new URL(REDIS_URL).protocol)) {
    throw new ConfigError("REDIS_URL must look like redis://user:password@host:6379/0.");
  }
  if (!PUBLIC_URL) throw new ConfigError("REDIS_URL needs PUBLIC_URL: the address that leads to this server only.");
  return { url: REDIS_URL, publicAddress: readPublicAddress(PUBLIC_URL) };
}

function readPublicAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new ConfigError(`PUBLIC_URL must look like https://class.example/at/a/ (it is "${text}").`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
