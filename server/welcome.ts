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
    "Stop with Ctrl+C.",
  ];
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
