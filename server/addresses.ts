import type { NetworkInterfaceInfo } from "node:os";

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** Of containers, virtual machines and tunnels: seldom what a phone in the room can reach. */
const VIRTUAL_NAME = /docker|veth|vmnet|vboxnet|virbr|vethernet|utun|tun\d|tailscale|zt|^br-/i;
const HOME_NETWORK = /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./;

/** The addresses other devices can reach this one under: IPv4 first, and of those the likeliest in a local network. */
export function lanHosts(interfaces: Interfaces): string[] {
  const entries = Object.entries(interfaces).flatMap(([name, list]) =>
    (list ?? []).map((entry) => ({ name, ...entry })),
  );
  const reachable = entries.filter((entry) => !entry.internal && !isLinkLocal(entry.address));
  const isFour = ({ family }: NetworkInterfaceInfo) => family === "IPv4";
  const likeliestFirst = reachable.filter(isFour).sort((left, right) => unlikeliness(left) - unlikeliness(right));
  const versionSix = reachable.filter((entry) => !isFour(entry)).map(({ address }) => `[${address}]`);
  return [...new Set([...likeliestFirst.map(({ address }) => address), ...versionSix])];
}

function unlikeliness({ name, address }: { readonly name: string; readonly address: string }): number {
  return (VIRTUAL_NAME.test(name) ? 2 : 0) + (HOME_NETWORK.test(address) ? 0 : 1);
}

/** Good on one cable only, and a browser takes no zone in an address. */
function isLinkLocal(address: string): boolean {
  return address.startsWith("fe80:") || address.startsWith("169.254.");
}
