import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readConfig } from "../../server/config";
import { serveFolder } from "./support/served-folder";

const folder = mkdtempSync(path.join(tmpdir(), "certificate-"));
const files = { TLS_CERT: path.join(folder, "cert.pem"), TLS_KEY: path.join(folder, "key.pem") };
const made = spawnSync("openssl", [
  ..."req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost".split(" "),
  ...["-keyout", files.TLS_KEY, "-out", files.TLS_CERT],
]);
const hasCertificate = made.status === 0;
if (!hasCertificate) console.warn("skipped: openssl is not installed, so https is not tested");

(hasCertificate ? it : it.skip)("serves https with the certificate it is given", async () => {
  const { tls } = readConfig(files);
  const served = await serveFolder({ tls });

  const reply = await served.ask("/decks/", { headers: { host: "192.0.2.7" } });
  await served.close();

  expect(tls?.cert).toEqual(readFileSync(files.TLS_CERT));
  expect(reply.status).toBe(200);
  expect(reply.headers["cross-origin-opener-policy"]).toBe("same-origin");
});
