import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ClassQuiz } from "../../../lib/domain/classroom/class-quiz";
import type { RoomSettings } from "../../../lib/domain/classroom/room-settings";
import { createClassroom } from "../../../server/classroom/classroom";
import { createJournal } from "../../../server/classroom/journal";
import { readConfig } from "../../../server/config";
import { createServer } from "../../../server/http-server";
import type { RoomDirectory } from "../../../server/room-directory";
import { createFileRoomLog } from "../../../server/room-log/file-room-log";
import type { RoomLog } from "../../../server/room-log/room-log";
import { type Created, createRoom, Device, HostDevice } from "./a-device";

export interface LiveServer {
  readonly url: string;
  readonly port: number;
  readonly directory: string;
  readonly journal: readonly string[];
  /** Sets the server's clock forward. */
  passTime(millis: number): void;
  counter(name: string): Promise<number>;
  open(settings?: Partial<RoomSettings>, quiz?: ClassQuiz): Promise<{ room: Created; host: HostDevice }>;
  device(options?: ConstructorParameters<typeof Device>[1]): Device;
  close(): Promise<void>;
}

/** The classroom of a real server in this process, on a free port. */
export async function startLiveServer({
  directory = mkdtempSync(path.join(tmpdir(), "rooms-")),
  log,
  codes,
  environment = {},
  basePath = "",
  keepsFolder = false,
}: {
  directory?: string;
  log?: RoomLog;
  /** Shared with other servers; its own when left out. */
  codes?: RoomDirectory;
  environment?: Record<string, string>;
  basePath?: string;
  /** For another server that goes on with its rooms. */
  keepsFolder?: boolean;
} = {}): Promise<LiveServer> {
  const journal: string[] = [];
  let offset = 0;
  const now = () => Date.now() + offset;
  let url = "";
  const classroom = createClassroom({
    basePath,
    config: readConfig(environment).classroom,
    journal: createJournal((line) => journal.push(line), true, now),
    now,
    urls: () => [`${url}/`],
  });
  const server = createServer((request, response) => {
    if (!classroom.handle(request, response)) response.writeHead(404).end();
  }, null);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
  await classroom.open(server, log ?? createFileRoomLog(directory), codes);
  const devices: Device[] = [];
  const kept = <D extends Device>(device: D): D => {
    devices.push(device);
    return device;
  };

  return {
    url,
    port,
    directory,
    journal,
    passTime: (millis) => {
      offset += millis;
    },
    counter: async (name) => {
      const text = await (await fetch(`${url}/live/metrics`)).text();
      return Number(new RegExp(`^wengu_${name} (.*)$`, "m").exec(text)?.[1]);
    },
    open: async (settings, quiz) => {
      const room = await createRoom(url, settings, quiz);
      const host = kept(new HostDevice(url));
      const reply = await host.resume(room.roomId, room.secrets.host);
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      return { room, host };
    },
    device: (options) => kept(new Device(url, options)),
    close: async () => {
      for (const device of devices) device.close();
      await classroom.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (!keepsFolder) rmSync(directory, { recursive: true, force: true });
    },
  };
}
