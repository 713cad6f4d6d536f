import { createHash } from "node:crypto";
import { WORKER_PATH } from "../../lib/browser/language-model/worker-response";

/**
 * The bundler's chunk loader, the service worker's registration and the language model's worker give the browser
 * addresses as plain text. The default policy lets the app's own ones through and nothing else; there is none for
 * markup or code.
 */
function trustedTypesScript(basePath: string): string {
  const own = JSON.stringify([`${basePath}/_next/static/`, `${basePath}/sw.js`, `${basePath}/${WORKER_PATH}`]);
  return (
    'self.trustedTypes&&trustedTypes.createPolicy("default",{createScriptURL:function(text){' +
    `var url=new URL(text,location.href),own=${own};` +
    "if(url.origin===location.origin&&(url.pathname.indexOf(own[0])===0||own.indexOf(url.pathname,1)>0))return text;" +
    'throw new TypeError("blocked script "+text)}})'
  );
}

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const CHARSET = '<meta charSet="utf-8"/>';

interface SecuredPage {
  readonly html: string;
  readonly policy: string;
}

/**
 * Puts a strict content security policy into a page, before anything it governs.
 *
 * @throws {Error} when the page holds something no hash can allow: a style attribute or an event handler
 */
export function securePage(html: string, basePath: string): SecuredPage {
  refuseUnhashable(html);
  if (!html.includes(CHARSET)) throw new Error(`the page does not begin with ${CHARSET}`);
  const guard = `<script>${trustedTypesScript(basePath)}</script>`;
  const withGuard = html.replace(CHARSET, () => CHARSET + guard);
  const policy = policyOf(hashes(withGuard, INLINE_SCRIPT), hashes(withGuard, INLINE_STYLE));
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  return { html: withGuard.replace(guard, () => meta + guard), policy };
}

function policyOf(scriptHashes: readonly string[], styleHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(" "),
    ["style-src 'self'", ...styleHashes].join(" "),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types default nextjs", // the second is the router's own
  ].join("; ");
}

function hashes(html: string, pattern: RegExp): string[] {
  const contents = [...html.matchAll(pattern)].map((match) => match[1] ?? "");
  return [...new Set(contents.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`))];
}

function refuseUnhashable(html: string): void {
  const markup = html.replace(INLINE_SCRIPT, "").replace(INLINE_STYLE, "");
  const found = /<[a-z][^<>]*\s(style|on[a-z]+)="[^"]*"/i.exec(markup);
  if (found) throw new Error(`the policy would block the ${found[1]} attribute in ${found[0]}`);
}
