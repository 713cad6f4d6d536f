import { renderUnicodeCompact } from "uqr";

interface Welcome {
  readonly port: number;
  readonly wantedPort: number;
  readonly isSecure: boolean;
  readonly basePath: string;
  readonly lanHosts: readonly string[];
}

/** What the person at the terminal needs to know, line by line. */
export function welcomeLines({ port, wantedPort, isSecure, basePath, lanHosts }: Welcome): string[] {
  const address = (host: string) => `${isSecure ? "https" : "http"}://${host}:${port}${basePath}/`;
  return [
    ...(port === wantedPort || wantedPort === 0 ? [] : portChanged(port, wantedPort)),
    "Wengu 温故 is ready:",
    `  on this computer   ${address("localhost")}`,
    ...lanHosts.map((host) => `  on your network    ${address(host)}`),
    ...(isSecure || lanHosts.length === 0 ? [] : NEEDS_HTTPS),
    ...lanHosts.slice(0, 1).flatMap((host) => joinLines(`${address(host)}join/`)),
    "Stop with Ctrl+C.",
  ];
}

/** A class joins with its cameras; the host's screen offers the other addresses. */
function joinLines(address: string): string[] {
  const code = renderUnicodeCompact(address, { border: 2 }).split("\n");
  return ["", `A class joins at ${address}`, ...code.map((line) => `  ${line}`), ""];
}

const NEEDS_HTTPS = [
  "Other devices can study while this computer serves. To study offline they need https:",
  "start with TLS_CERT and TLS_KEY (README, “On your phone”).",
];

function portChanged(port: number, wantedPort: number): string[] {
  return [
    `Port ${wantedPort} is held by another program, so this is port ${port}.`,
    "The browser keeps a separate collection for each address: cards made under another port are not shown here.",
  ];
}
