import { writeFile } from "node:fs/promises";
import path from "node:path";
import { CAMERA_PAGE, permissionsPolicy } from "../../server/permissions-policy";

/**
 * Headers for static hosts that read a `_headers` file. The pages carry their own policy;
 * `frame-ancestors` is the one part of it that counts only in a header.
 */
export async function writeHostHeaders(site: string, basePath: string): Promise<void> {
  const lines = [
    `${basePath}/*`,
    "  Content-Security-Policy: frame-ancestors 'none'",
    "  Cross-Origin-Opener-Policy: same-origin",
    `  Permissions-Policy: ${permissionsPolicy(null)}`,
    "  Referrer-Policy: no-referrer",
    "  X-Content-Type-Options: nosniff",
    "  Cache-Control: no-cache",
    `${basePath}${CAMERA_PAGE}*`,
    "  ! Permissions-Policy",
    `  Permissions-Policy: ${permissionsPolicy(CAMERA_PAGE)}`,
    `${basePath}/_next/static/*`,
    "  ! Cache-Control",
    "  Cache-Control: public, max-age=31536000, immutable",
  ];
  await writeFile(path.join(site, "_headers"), `${lines.join("\n")}\n`);
}
