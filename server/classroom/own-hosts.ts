import { X509Certificate } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** A name by which browsers may know this server, without port, small letters. */
function nameOf(host: string): string {
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return ""; // no host at all: no name of ours
  }
}

/** `https://a.example:8443` → `a.example:8443`; `null` for an origin that tells nothing, such as a sandboxed frame's. */
function hostOfOrigin(origin: string): string | null {
  try {
    return new URL(origin).host || null;
  } catch {
    return null; // "null", or nonsense
  }
}

function isAddress(name: string): boolean {
  return isIP(name.replace(/^\[|\]$/g, "")) !== 0;
}

/** Names that a certificate is good for, without those with a star; none where it cannot be read. */
export function certificateHosts(pem: Buffer): string[] {
  return subjectsOf(pem)
    .split(", ")
    .flatMap((entry) => (entry.startsWith("DNS:") ? [entry.slice(4)] : []));
}

function subjectsOf(pem: Buffer): string {
  try {
    return new X509Certificate(pem).subjectAltName ?? "";
  } catch {
    return ""; // the server that is to use it says what is wrong with it
  }
}

/**
 * Does a request come from a page of this server, or from no page at all? Stops other sites' pages, and names that lead
 * here without being ours (DNS rebinding).
 *
 * @param names by which this server is known, besides its addresses and `localhost`
 */
export function isOwnRequest({ headers }: Pick<IncomingMessage, "headers">, names: readonly string[]): boolean {
  const own = new Set(["localhost", ...names.map((name) => name.toLowerCase())]);
  const host = headers.host ?? "";
  const isOwn = (name: string) => own.has(name) || isAddress(name);
  if (!isOwn(nameOf(host))) return false;
  if (headers.origin === undefined) return true;
  const from = hostOfOrigin(headers.origin);
  // A proxy may leave the port out; a name that was given to us by hand is trusted without it.
  return from !== null && (from === host.toLowerCase() || (own.has(nameOf(from)) && nameOf(from) !== "localhost"));
}
