import type { OutgoingHttpHeaders } from "node:http";

/** What scripts, workers and data may do by themselves: a page has a policy of its own. */
const FILE_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

const ALWAYS: OutgoingHttpHeaders = {
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/**
 * @param pagePolicy           the policy the build made for a page, `null` for any other file
 * @param isTrustworthyOrigin  https or the device itself: elsewhere browsers ignore the opener policy, and complain
 */
export function securityHeaders(pagePolicy: string | null, isTrustworthyOrigin: boolean): OutgoingHttpHeaders {
  return {
    ...ALWAYS,
    "content-security-policy": `${pagePolicy ?? FILE_POLICY}; frame-ancestors 'none'`,
    ...(isTrustworthyOrigin ? { "cross-origin-opener-policy": "same-origin" } : {}),
  };
}
