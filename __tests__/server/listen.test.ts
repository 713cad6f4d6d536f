import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { listen, PortTakenError } from "../../server/listen";

const open: Server[] = [];
const aServer = () => {
  const server = createServer();
  open.push(server);
  return server;
};

/** A port that another program holds, on the loopback address alone. */
async function takenPort(): Promise<number> {
  const other = aServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  return (other.address() as AddressInfo).port;
}

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

it("takes the next free port when the usual one is held", async () => {
  const taken = await takenPort();

  const port = await listen(aServer(), taken, false);

  expect(port).toBeGreaterThan(taken);
});

it("takes no other port than the one asked for by name", async () => {
  const taken = await takenPort();

  await expect(listen(aServer(), taken, true)).rejects.toThrow(PortTakenError);
});

it("takes the port it is given when that is free", async () => {
  const taken = await takenPort();
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));

  const port = await listen(aServer(), taken, true);

  expect(port).toBe(taken);
});
