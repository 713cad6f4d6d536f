import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { PAGE, PAGE_POLICY, serveFolder } from "./support/served-folder";

type Served = Awaited<ReturnType<typeof serveFolder>>;

describe("the server of the app", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder();
  });
  afterAll(() => served.close());

  it("sends a page for the address of its folder", async () => {
    const reply = await served.ask("/?id=1");

    expect(reply.status).toBe(200);
    expect(reply.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(reply.body.toString()).toBe(PAGE);
  });

  it("sends the smallest form the browser accepts", async () => {
    const brotli = await served.ask("/", { headers: { "accept-encoding": "gzip, br" } });
    const gzip = await served.ask("/", { headers: { "accept-encoding": "gzip, br;q=0" } });

    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
    expect(gzip.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
  });

  it("answers HEAD as it would GET, without a body", async () => {
    const get = await served.ask("/decks/");
    const head = await served.ask("/decks/", { method: "HEAD" });

    const { date: _getDate, ...getHeaders } = get.headers;
    const { date: _headDate, ...headHeaders } = head.headers;
    expect(headHeaders).toEqual(getHeaders);
    expect(head.headers["content-length"]).toBe(String(get.body.length));
    expect(head.body).toHaveLength(0);
  });

  it("does not send again what the browser has", async () => {
    const first = await served.ask("/decks/");

    const second = await served.ask("/decks/", { headers: { "if-none-match": `W/${first.headers.etag}` } });

    expect(second.status).toBe(304);
    expect(second.body).toHaveLength(0);
  });

  it("lets hashed files be kept for ever and has everything else checked", async () => {
    const chunk = await served.ask("/_next/static/chunks/app.js");
    const worker = await served.ask("/sw.js");
    const page = await served.ask("/decks/");

    expect(chunk.headers["cache-control"]).toContain("immutable");
    expect(worker.headers["cache-control"]).toBe("no-cache");
    expect(page.headers["cache-control"]).toBe("no-cache");
  });

  it("sends the router's payloads as plain text", async () => {
    const reply = await served.ask("/decks/__next._tree.txt?_rsc=1");

    expect(reply.status).toBe(200);
    expect(reply.headers["content-type"]).toContain("text/plain");
  });

  it("answers a missing page with the page that says so", async () => {
    const reply = await served.ask("/nothing/");

    expect(reply.status).toBe(404);
    expect(reply.body.toString()).toContain("No such page");
  });

  it("never answers a missing payload with a page: the router would ask for ever", async () => {
    const reply = await served.ask("/nothing/__next._tree.txt");

    expect(reply.status).toBe(404);
    expect(reply.headers["content-type"]).toContain("text/plain");
  });

  it.each(["/decks?id=1", "/decks/index.html?id=1"])("leads %s to the address of the folder", async (target) => {
    const reply = await served.ask(target);

    expect(reply.status).toBe(308);
    expect(reply.headers.location).toBe("/decks/?id=1");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e%5csecret.txt",
    "/decks/../../secret.txt",
    "//secret.txt",
    "/index.html%00.txt",
    "/%ff%fe",
    "/%",
    "/_headers",
    "/content-security-policies.json",
    "/index.html.br",
  ])("serves nothing for %s", async (target) => {
    const reply = await served.ask(target);

    expect(reply.status).toBe(404);
    expect(reply.body.toString()).not.toContain("not for anybody");
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS"])("takes no %s", async (method) => {
    const reply = await served.ask("/", { method });

    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe("GET, HEAD");
  });

  it("says that it is well", async () => {
    const reply = await served.ask("/healthz");

    expect(reply.status).toBe(200);
    expect(reply.body.toString()).toBe("ok\n");
  });

  it("sends a page's own policy, and one without pages for everything else", async () => {
    const page = await served.ask("/");
    const worker = await served.ask("/sw.js");

    expect(page.headers["content-security-policy"]).toBe(`${PAGE_POLICY}; frame-ancestors 'none'`);
    expect(worker.headers["content-security-policy"]).toContain("default-src 'none'");
  });

  it("keeps browsers from guessing, telling and framing", async () => {
    const { headers } = await served.ask("/", { headers: { host: "localhost:3000" } });

    expect(headers).toMatchObject({
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(headers["permissions-policy"]).toContain("camera=()");
  });

  it("lets the host's page alone ask for a camera", async () => {
    const policyOf = async (target: string) => (await served.ask(target)).headers["permissions-policy"];

    expect(await policyOf("/host/?room=1")).toMatch(/^camera=\(self\), .*microphone=\(\)/);
    expect(await policyOf("/decks/")).toContain("camera=()");
    expect(await policyOf("/nothing/")).toContain("camera=()");
    expect(await policyOf("/healthz")).toContain("camera=()");
  });

  it("asks for no isolation where browsers refuse and report it", async () => {
    const { headers } = await served.ask("/", { headers: { host: "192.0.2.7:3000" } });

    expect(headers).not.toHaveProperty("cross-origin-opener-policy");
  });
});

describe("the server under a sub-path", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder({ basePath: "/wengu" });
  });
  afterAll(() => served.close());

  it.each(["/", "/wengu"])("leads %s to the app", async (target) => {
    const reply = await served.ask(`${target}?id=1`);

    expect(reply.status).toBe(307);
    expect(reply.headers.location).toBe("/wengu/?id=1");
  });

  it("serves the app there and nowhere else", async () => {
    const inside = await served.ask("/wengu/decks/");
    const outside = await served.ask("/decks/");
    const beside = await served.ask("/wengudecks/");

    expect(inside.status).toBe(200);
    expect(outside.status).toBe(404);
    expect(beside.status).toBe(404);
  });

  it("keeps the sub-path when it adds a slash", async () => {
    const reply = await served.ask("/wengu/decks");

    expect(reply.headers.location).toBe("/wengu/decks/");
  });
});
