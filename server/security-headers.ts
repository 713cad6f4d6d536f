import type { OutgoingHttpHeaders } from "node:http";
import { permissionsPolicy } from "./permissions-policy";

/** What scripts, workers and data may do by themselves: a page has a policy of its own. */
const FILE_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

const ALWAYS: OutgoingHttpHeaders = {
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/**
 * @param pagePolicy           the policy the build made for a page, `null` for any other file
 * @param isTrustworthyOrigin  https or the device itself: elsewhere browsers ignore the opener policy, and complain
 * @param address             of the page or file, `null` for anything else
 */
export function securityHeaders(
  pagePolicy: string | null,
  isTrustworthyOrigin: boolean,
  address: string | null = null,
): OutgoingHttpHeaders {
  return {
    ...ALWAYS,
    "permissions-policy": permissionsPolicy(address),
    "content-security-policy": `${pagePolicy ?? FILE_POLICY}; frame-ancestors 'none'`,
    ...(isTrustworthyOrigin ? { "cross-origin-opener-policy": "same-origin" } : {}),
  };
}
