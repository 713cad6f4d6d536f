import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { networkInterfaces } from "node:os";
import path from "node:path";
import { lanHosts } from "./addresses";
import { type Classroom, createClassroom } from "./classroom/classroom";
import { createJournal } from "./classroom/journal";
import { ConfigError, readConfig, type ServerConfig } from "./config";
import { createRequestHandler } from "./handle-request";
import { createServer } from "./http-server";
import { listen, PortTakenError } from "./listen";
import { complain, say } from "./log";
import { watchParent } from "./parent-watch";
import { createFileRoomLog } from "./room-log/file-room-log";
import { shutDown } from "./shutdown";
import { loadSite } from "./site";
import { welcomeLines } from "./welcome";

async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (!existsSync(path.join(config.siteDirectory, "sw.js"))) {
    throw new ConfigError(`There is no built app in ${config.siteDirectory}: run npm run build first.`);
  }
  const answerFile = createRequestHandler(loadSite(config.siteDirectory), config.basePath);
  let port = config.port;
  const classroom = classroomOf(config, () => port);
  const server = createServer((request, response) => {
    if (!classroom.handle(request, response)) answerFile(request, response);
  }, config.tls);
  const stop = () => shutDown(server, classroom);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
  if (process.env.npm_lifecycle_event) watchParent(stop);

  port = await listen(server, config.port, config.isPortFixed);
  await openRooms(classroom, server, path.join(config.classroom.roomsDirectory, `${port}`));
  const { basePath } = config;
  const isSecure = config.tls !== null;
  const hosts = lanHosts(networkInterfaces());
  for (const line of welcomeLines({ port, wantedPort: config.port, isSecure, basePath, lanHosts: hosts })) say(line);
}

/** Each port has rooms of its own: two servers must never write to the same ones. Without any, the app is served still. */
async function openRooms(classroom: Classroom, server: Server, directory: string): Promise<void> {
  try {
    await classroom.open(server, createFileRoomLog(directory));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    complain(`Rooms cannot be kept in ${directory} (${error.code}): no class can be played. Choose ROOMS_DIRECTORY.`);
  }
}

function classroomOf({ basePath, classroom: config, tls }: ServerConfig, port: () => number): Classroom {
  const { publicUrl } = config;
  const address = (host: string) => `${tls === null ? "http" : "https"}://${host}:${port()}${basePath}/`;
  return createClassroom({
    basePath,
    config,
    // A teacher's terminal shows what somebody should look at; a service's log shows everything.
    journal: createJournal(complain, process.stderr.isTTY !== true, Date.now),
    now: Date.now,
    urls: () => [...(publicUrl === null ? [] : [publicUrl]), ...lanHosts(networkInterfaces()).map(address)],
  });
}

main().catch((error: unknown) => {
  process.exitCode = 1;
  if (error instanceof ConfigError) complain(error.message);
  else if (error instanceof PortTakenError) complain(`Port ${error.port} is in use. Choose another with PORT.`);
  else throw error;
});
