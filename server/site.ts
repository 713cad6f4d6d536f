import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { mediaTypeOf } from "./media-type";

export type Encoding = "br" | "gzip" | "identity";

export interface SiteFile {
  readonly mediaType: string;
  readonly etag: string;
  /** The policy of a page; other files have none of their own. */
  readonly contentSecurityPolicy: string | null;
  readonly bodies: ReadonlyMap<Encoding, Buffer>;
}

/**
 * The exported site by address, `/` first, without the sub-path. Only what is listed here can be asked for,
 * so no address leads out of the folder.
 */
export interface Site {
  readonly files: ReadonlyMap<string, SiteFile>;
}

const SUFFIXES: readonly (readonly [Encoding, string])[] = [
  ["br", ".br"],
  ["gzip", ".gz"],
];
/** Written for hosts and for this server, not for browsers. */
const UNSERVED = ["/_headers", "/content-security-policies.json"];

/** Reads a whole exported site into memory: a rebuild under a running server changes nothing until it starts again. */
export function loadSite(directory: string): Site {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const present = new Set(names);
  const policies = readPolicies(path.join(directory, "content-security-policies.json"));
  const files = new Map<string, SiteFile>();
  for (const name of names) {
    const address = `/${path.relative(directory, name).split(path.sep).join("/")}`;
    if (UNSERVED.includes(address) || isCompressedCopy(name, present)) continue;
    files.set(address.replace(/\/index\.html$/, "/"), loadFile(name, present, policies.get(address) ?? null));
  }
  return { files };
}

function isCompressedCopy(name: string, present: ReadonlySet<string>): boolean {
  return SUFFIXES.some(([, suffix]) => name.endsWith(suffix) && present.has(name.slice(0, -suffix.length)));
}

function loadFile(name: string, present: ReadonlySet<string>, contentSecurityPolicy: string | null): SiteFile {
  const bodies = new Map<Encoding, Buffer>([["identity", readFileSync(name)]]);
  for (const [encoding, suffix] of SUFFIXES) {
    if (present.has(name + suffix)) bodies.set(encoding, readFileSync(name + suffix));
  }
  const hash = createHash("sha256").update(readFileSync(name)).digest("base64url").slice(0, 22);
  return { mediaType: mediaTypeOf(name), etag: `"${hash}"`, contentSecurityPolicy, bodies };
}

function readPolicies(file: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>));
}
