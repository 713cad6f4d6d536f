import type { NetworkInterfaceInfo } from "node:os";

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** The addresses other devices can reach this one under, IPv4 first. */
export function lanHosts(interfaces: Interfaces): string[] {
  const entries = Object.values(interfaces).flatMap((list) => list ?? []);
  const reachable = entries.filter((entry) => !entry.internal && !isLinkLocal(entry.address));
  const versionFour = reachable.filter((entry) => entry.family === "IPv4").map((entry) => entry.address);
  const versionSix = reachable.filter((entry) => entry.family === "IPv6").map((entry) => `[${entry.address}]`);
  return [...new Set([...versionFour, ...versionSix])];
}

/** Good on one cable only, and a browser takes no zone in an address. */
function isLinkLocal(address: string): boolean {
  return address.startsWith("fe80:") || address.startsWith("169.254.");
}
