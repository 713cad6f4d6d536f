import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readConfig } from "../../server/config";

it("serves the built app on port 3000, or on the next one", () => {
  const config = readConfig({});

  expect(config).toMatchObject({ port: 3000, isPortFixed: false, basePath: "", tls: null });
  expect(path.basename(config.siteDirectory)).toBe("out");
});

it("takes a port by name as final", () => {
  expect(readConfig({ PORT: "8080" })).toMatchObject({ port: 8080, isPortFixed: true });
});

it.each(["http", "-1", "65536", "80.5"])("refuses %s as a port", (PORT) => {
  expect(() => readConfig({ PORT })).toThrow(/PORT/);
});

it.each(["wengu", "/wengu/", "/", "/a b"])("refuses %s as a sub-path", (BASE_PATH) => {
  expect(() => readConfig({ BASE_PATH })).toThrow(/BASE_PATH/);
});

it("refuses half a certificate", () => {
  expect(() => readConfig({ TLS_CERT: "cert.pem" })).toThrow(/go together/);
});

it("names the certificate file it cannot read", () => {
  const cert = path.join(mkdtempSync(path.join(tmpdir(), "config-")), "cert.pem");
  writeFileSync(cert, "");

  expect(() => readConfig({ TLS_CERT: cert, TLS_KEY: "/nowhere/key.pem" })).toThrow("/nowhere/key.pem");
});

it("keeps rooms beside the built app, and knows the addresses a class is given", () => {
  const { classroom } = readConfig({});

  expect(path.basename(classroom.roomsDirectory)).toBe("rooms");
  expect(classroom).toMatchObject({ appUrl: null, publicUrl: null, isBehindProxy: false });
  const named = readConfig({ APP_URL: "https://cards.example", PUBLIC_URL: "https://class.example/wengu/" }).classroom;
  expect(named).toMatchObject({ appUrl: "https://cards.example/", publicUrl: "https://class.example/wengu/" });
  expect(named.hostNames).toContain("class.example");
  expect(readConfig({ HOST_NAMES: "a.example, b.example" }).classroom.hostNames).toEqual(
    expect.arrayContaining(["a.example", "b.example"]),
  );
});

it.each(["cards.example", "javascript:alert(1)", "https://cards.example/?a=b"])(
  "refuses %s as an address",
  (APP_URL) => {
    expect(() => readConfig({ APP_URL })).toThrow(/APP_URL/);
  },
);
