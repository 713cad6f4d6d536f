import { ConfigError } from "../config";

/** What several servers need to share their rooms. */
export interface RedisSettings {
  /** `redis://` or `rediss://`, with user and password where there are any. */
  readonly url: string;
  /** Where students reach this server and no other; ends in a slash. It is also what tells the servers apart. */
  readonly publicAddress: string;
}

/**
 * Whether this server shares its rooms with others; `null` where it keeps them for itself.
 *
 * @param redisUrl  the setting `REDIS_URL`
 * @param publicUrl the setting `PUBLIC_URL`, with a slash at its end
 * @throws {ConfigError}
 */
export function readRedisSettings(redisUrl: string | undefined, publicUrl: string | null): RedisSettings | null {
  if (!redisUrl) return null;
  // The address may hold a password: it is never repeated.
  if (!URL.canParse(redisUrl) || !/^rediss?:$/.test(new URL(redisUrl).protocol)) {
    throw new ConfigError("REDIS_URL must look like redis://user:password@host:6379/0.");
  }
  if (publicUrl === null)
    throw new ConfigError("REDIS_URL needs PUBLIC_URL: the address that leads to this server only.");
  return { url: redisUrl, publicAddress: publicUrl };
}
