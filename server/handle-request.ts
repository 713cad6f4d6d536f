import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { chooseEncoding } from "./content-encoding";
import { type Resolution, resolveAddress } from "./resolve-address";
import { securityHeaders } from "./security-headers";
import type { Site, SiteFile } from "./site";

interface Reply {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: Buffer | string;
}

/** Answers requests for the files of one site. */
export function createRequestHandler(site: Site, basePath: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const reply = answer(site, basePath, request);
    const body = reply.body ?? "";
    response.writeHead(reply.status, { "content-length": Buffer.byteLength(body), ...reply.headers });
    response.end(request.method === "HEAD" ? undefined : body);
  };
}

function answer(site: Site, basePath: string, request: IncomingMessage): Reply {
  const isTrustworthy = isTrustworthyOrigin(request);
  if (request.method !== "GET" && request.method !== "HEAD") {
    return plain(405, "Method not allowed\n", isTrustworthy, { allow: "GET, HEAD" });
  }
  const [path = "/", ...rest] = (request.url ?? "/").split("?");
  const search = rest.length > 0 ? `?${rest.join("?")}` : "";
  const resolution = resolveAddress(site, path, search, basePath);
  return answerResolution(site, resolution, request, isTrustworthy);
}

function answerResolution(site: Site, found: Resolution, request: IncomingMessage, isTrustworthy: boolean): Reply {
  switch (found.kind) {
    case "health":
      return plain(200, "ok\n", isTrustworthy, { "cache-control": "no-store" });
    case "redirect":
      return plain(found.isPermanent ? 308 : 307, "", isTrustworthy, { location: found.location });
    case "file":
      return fileReply(200, found, request, isTrustworthy);
    case "not-found": {
      const page = found.wantsPage ? site.files.get("/404.html") : undefined;
      return page
        ? fileReply(404, { file: page, address: "/404.html" }, request, isTrustworthy)
        : plain(404, "Not found\n", isTrustworthy, { "cache-control": "no-cache" });
    }
  }
}

function fileReply(
  status: number,
  { file, address }: { readonly file: SiteFile; readonly address: string },
  request: IncomingMessage,
  isTrustworthy: boolean,
): Reply {
  const headers: OutgoingHttpHeaders = {
    ...securityHeaders(file.contentSecurityPolicy, isTrustworthy, address),
    "cache-control": cacheControl(address),
    etag: file.etag,
    vary: "accept-encoding",
  };
  if (status === 200 && isKnown(file, request.headers["if-none-match"])) return { status: 304, headers };
  const encoding = chooseEncoding(String(request.headers["accept-encoding"] ?? ""), new Set(file.bodies.keys()));
  const body = file.bodies.get(encoding) ?? "";
  return {
    status,
    body,
    headers: {
      ...headers,
      "content-type": file.mediaType,
      ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
    },
  };
}

function isKnown(file: SiteFile, ifNoneMatch: string | undefined): boolean {
  const known = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes(file.etag) || known.includes("*");
}

/** Files whose name carries their hash never change; everything else is asked for again each time. */
function cacheControl(address: string): string {
  return address.startsWith("/_next/static/") ? "public, max-age=31536000, immutable" : "no-cache";
}

function plain(status: number, body: string, isTrustworthy: boolean, headers: OutgoingHttpHeaders): Reply {
  return {
    status,
    body,
    headers: { ...securityHeaders(null, isTrustworthy), "content-type": "text/plain; charset=utf-8", ...headers },
  };
}

function isTrustworthyOrigin(request: IncomingMessage): boolean {
  const isEncrypted = "encrypted" in request.socket && request.socket.encrypted === true;
  return isEncrypted || /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(request.headers.host ?? "");
}
