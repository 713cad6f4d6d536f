import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

export interface LossyWire {
  /** Leads to the broker. */
  readonly url: string;
  /** The next command that holds `text` arrives; the connection breaks before its answer does. */
  loseAnswerTo(text: string): void;
  /** Breaks every connection, and takes no new one until it is mended. */
  cut(): void;
  mend(): void;
  /** How many answers were lost so far. */
  lostCount(): number;
  close(): void;
}

/** A connection that loses answers when it is told to. */
export async function aLossyWire(port: number): Promise<LossyWire> {
  let wanted: string | null = null;
  let lost = 0;
  let isCut = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    if (isCut) return void client.destroy();
    const broker = connect({ host: "127.0.0.1", port });
    let isLosing = false;
    for (const socket of [client, broker]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        for (const end of [client, broker]) end.destroy();
      });
    }
    client.on("data", (bytes) => {
      if (wanted !== null && bytes.includes(wanted)) {
        isLosing = true;
        wanted = null;
      }
      broker.write(bytes);
    });
    broker.on("data", (bytes) => {
      if (!isLosing) return void client.write(bytes);
      lost += 1;
      client.destroy();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no free port");
  return {
    url: `redis://127.0.0.1:${address.port}`,
    loseAnswerTo: (text) => {
      wanted = text;
    },
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      isCut = false;
    },
    lostCount: () => lost,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
