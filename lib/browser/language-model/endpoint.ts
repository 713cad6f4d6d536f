import { AppError } from "../../domain/shared/app-error";

/** Where chats are asked for: one address of one origin. */
export interface Endpoint {
  readonly origin: string;
  readonly chatUrl: string;
}

/** What a policy can name: no IPv6 address, for which its grammar has no place. */
const NAMEABLE_ORIGIN = /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/;
const LOOPBACK = /^(?:localhost|[a-z0-9-]+\.localhost|127(?:\.\d{1,3}){3})$/;

function parse(baseUrl: string): URL | null {
  try {
    return new URL(baseUrl.trim());
  } catch {
    return null; // not an address: the caller says so
  }
}

/**
 * Reads the address a learner gave, e.g. `https://api.deepseek.com/v1`.
 *
 * @returns `null` for what is no plain http address: a user name or a query in it would not be sent as it stands
 */
export function readEndpoint(baseUrl: string): Endpoint | null {
  const url = parse(baseUrl);
  if (!url || !NAMEABLE_ORIGIN.test(url.origin)) return null;
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return null;
  const path = url.pathname.replace(/\/+$/, "").replace(/\/chat\/completions$/, "");
  return { origin: url.origin, chatUrl: `${url.origin}${path}/chat/completions` };
}

/**
 * Reads an address that this page may reach.
 *
 * @param pageProtocol of the page: from one that came over https, browsers reach plain http on this device only
 * @throws {AppError} `language-model/bad-address`, `language-model/insecure-address`
 */
export function requireEndpoint(baseUrl: string, pageProtocol: string): Endpoint {
  const endpoint = readEndpoint(baseUrl);
  if (!endpoint) throw new AppError("language-model/bad-address");
  const { protocol, hostname } = new URL(endpoint.origin);
  const isReachable = protocol === "https:" || LOOPBACK.test(hostname) || pageProtocol === "http:";
  if (!isReachable) throw new AppError("language-model/insecure-address");
  return endpoint;
}
