import type { Site, SiteFile } from "./site";

/** What a request's path leads to. */
export type Resolution =
  | { readonly kind: "file"; readonly file: SiteFile; readonly address: string }
  | { readonly kind: "redirect"; readonly location: string; readonly isPermanent: boolean }
  | { readonly kind: "health" }
  | { readonly kind: "not-found"; readonly wantsPage: boolean };

const HEALTH_PATH = "/healthz";

/**
 * Finds what a path leads to. Nothing but the site's own list is consulted, never the file system.
 *
 * @param path     of the request, percent-encoded, without query
 * @param search   of the request, kept by redirects: `""` or `?…`
 * @param basePath `""`, or like `/wengu`
 */
export function resolveAddress(site: Site, path: string, search: string, basePath: string): Resolution {
  const address = decodePath(path);
  if (address === HEALTH_PATH) return { kind: "health" };
  if (address === null) return { kind: "not-found", wantsPage: false };
  if (address === basePath || (address === "/" && basePath !== "")) {
    return { kind: "redirect", location: `${basePath}/${search}`, isPermanent: false };
  }
  if (!address.startsWith(`${basePath}/`)) return notFound(address);
  return resolveInSite(site, address.slice(basePath.length), search, basePath);
}

function resolveInSite(site: Site, address: string, search: string, basePath: string): Resolution {
  const file = site.files.get(address);
  if (file) return { kind: "file", file, address };
  const page = address.replace(/(\/index\.html)?$/, "/");
  if (site.files.has(page)) return { kind: "redirect", location: `${basePath}${page}${search}`, isPermanent: true };
  return notFound(address);
}

/** The router would ask again for ever if a missing payload were answered with a page. */
function notFound(address: string): Resolution {
  return { kind: "not-found", wantsPage: !/\.[a-z0-9]+$/i.test(address) };
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null; // not UTF-8: no file of ours
  }
}
