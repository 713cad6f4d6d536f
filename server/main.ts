import { existsSync } from "node:fs";
import { networkInterfaces } from "node:os";
import path from "node:path";
import { lanHosts } from "./addresses";
import { ConfigError, readConfig } from "./config";
import { createRequestHandler } from "./handle-request";
import { createServer } from "./http-server";
import { listen, PortTakenError } from "./listen";
import { complain, say } from "./log";
import { watchParent } from "./parent-watch";
import { shutDown } from "./shutdown";
import { loadSite } from "./site";
import { welcomeLines } from "./welcome";

async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (!existsSync(path.join(config.siteDirectory, "sw.js"))) {
    throw new ConfigError(`There is no built app in ${config.siteDirectory}: run npm run build first.`);
  }
  const site = loadSite(config.siteDirectory);
  const server = createServer(createRequestHandler(site, config.basePath), config.tls);
  const stop = () => shutDown(server);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
  if (process.env.npm_lifecycle_event) watchParent(stop);

  const port = await listen(server, config.port, config.isPortFixed);
  const hosts = lanHosts(networkInterfaces());
  const { basePath } = config;
  const isSecure = config.tls !== null;
  for (const line of welcomeLines({ port, wantedPort: config.port, isSecure, basePath, lanHosts: hosts })) say(line);
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  if (error instanceof ConfigError) complain(error.message);
  else if (error instanceof PortTakenError) complain(`Port ${error.port} is in use. Choose another with PORT.`);
  else throw error;
});
