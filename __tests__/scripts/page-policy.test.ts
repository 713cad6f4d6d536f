import { createHash } from "node:crypto";
import { securePage } from "../../scripts/after-build/page-policy";

const aPage = (body: string) =>
  `<!DOCTYPE html><html><head><meta charSet="utf-8"/><script src="/_next/static/a.js" async=""></script></head><body>${body}</body></html>`;
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The part of a policy that begins with a name. */
const directive = (policy: string, name: string) => policy.split("; ").find((part) => part.startsWith(`${name} `));

it("allows a page's own inline scripts by hash, and no others", () => {
  const { policy } = securePage(aPage("<script>first()</script><script>second()</script>"), "");

  const scripts = directive(policy, "script-src");
  expect(scripts).toContain(hashOf("first()"));
  expect(scripts).toContain(hashOf("second()"));
  expect(scripts).not.toContain("unsafe");
});

it("asks for trusted types and allows nothing it does not name", () => {
  const { policy } = securePage(aPage(""), "");

  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

it("puts the policy before everything it governs", () => {
  const { html, policy } = securePage(aPage("<script>first()</script>"), "");

  const metaAt = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
  expect(metaAt).toBeGreaterThan(0);
  expect(metaAt).toBeLessThan(html.indexOf("<script"));
});

it.each([
  ["a style attribute", '<p style="color:red">x</p>'],
  ["an event handler", '<button onclick="go()">x</button>'],
])("refuses %s, which no hash can allow", (_what, body) => {
  expect(() => securePage(aPage(body), "")).toThrow(/would block/);
});

it("takes no offence at scripts and texts that only speak of attributes", () => {
  const body = '<script>a = "<p style=\\"x\\">"</script><p>style=&quot;x&quot; onclick=&quot;y&quot;</p>';

  expect(() => securePage(aPage(body), "")).not.toThrow();
});

describe("the default trusted types policy", () => {
  const guardOf = (basePath: string) => {
    const { html } = securePage(aPage(""), basePath);
    const source = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
    let createScriptURL: (text: string) => string = () => "no policy";
    const trustedTypes = {
      createPolicy: (_name: string, rules: { createScriptURL: typeof createScriptURL }) => {
        createScriptURL = rules.createScriptURL;
      },
    };
    const page = { origin: "https://wengu.example", href: `https://wengu.example${basePath}/review/` };
    new Function("self", "trustedTypes", "location", source)({ trustedTypes }, trustedTypes, page);
    return createScriptURL;
  };

  it.each([
    "/wengu/_next/static/chunks/a.js",
    "/wengu/sw.js",
    "https://wengu.example/wengu/sw.js",
    "/wengu/language-model/worker.js",
  ])("lets the app's own %s through", (address) => {
    expect(guardOf("/wengu")(address)).toBe(address);
  });

  it.each([
    "https://elsewhere.example/wengu/sw.js",
    "//elsewhere.example/_next/static/a.js",
    "/_next/static/a.js",
    "/wengu/_next/static/../../uploads/a.js",
    "data:text/javascript,alert(1)",
    "/wengu/sw.js/x",
    "/wengu/language-model-worker.js",
    "/language-model/worker.js",
  ])("stops %s", (address) => {
    expect(() => guardOf("/wengu")(address)).toThrow(TypeError);
  });
});
