import { lanHosts } from "../../server/addresses";
import { welcomeLines } from "../../server/welcome";

const READY = { port: 3000, wantedPort: 3000, isSecure: false, basePath: "", lanHosts: ["192.0.2.7"] };

it("prints the address of this computer and every address of the network", () => {
  const text = welcomeLines({ ...READY, basePath: "/wengu", lanHosts: ["192.0.2.7", "[2001:db8::1]"] }).join("\n");

  expect(text).toContain("http://localhost:3000/wengu/");
  expect(text).toContain("http://192.0.2.7:3000/wengu/");
  expect(text).toContain("http://[2001:db8::1]:3000/wengu/");
});

it("says that offline use on another device needs https", () => {
  expect(welcomeLines(READY).join("\n")).toContain("https");
  expect(welcomeLines({ ...READY, isSecure: true }).join("\n")).not.toContain("TLS_CERT");
});

it("says what another port means for the learner's cards", () => {
  const text = welcomeLines({ ...READY, port: 3001 }).join("\n");

  expect(text).toContain("Port 3000 is held by another program");
  expect(text).toContain("separate collection for each address");
});

it("lists what other devices can reach, IPv4 first", () => {
  const entry = (address: string, family: "IPv4" | "IPv6", internal = false) =>
    ({ address, family, internal, netmask: "", mac: "", cidr: null, scopeid: 0 }) as never;

  const hosts = lanHosts({
    lo: [entry("127.0.0.1", "IPv4", true)],
    eth0: [entry("2001:db8::1", "IPv6"), entry("fe80::1", "IPv6"), entry("192.0.2.7", "IPv4")],
  });

  expect(hosts).toEqual(["192.0.2.7", "[2001:db8::1]"]);
});

it("lists addresses of the local network before those of tunnels and containers", () => {
  const entry = (address: string) =>
    ({ address, family: "IPv4", internal: false, netmask: "", mac: "", cidr: null }) as never;

  const hosts = lanHosts({ docker0: [entry("172.17.0.1")], tun0: [entry("100.64.0.3")], en0: [entry("192.168.1.5")] });

  expect(hosts).toEqual(["192.168.1.5", "172.17.0.1", "100.64.0.3"]);
});

it("shows the address that a class joins at as a picture for its cameras", () => {
  const lines = welcomeLines({ ...READY, basePath: "/wengu" });

  const start = lines.indexOf("A class joins at http://192.0.2.7:3000/wengu/join/");
  expect(start).toBeGreaterThan(0);
  expect(lines.slice(start + 1, start + 14).every((line) => /[█▀▄]/.test(line))).toBe(true);
  expect(welcomeLines({ ...READY, lanHosts: [] }).join("")).not.toContain("█");
});
