import type { RoomKey } from "../../shell/classroom-service";

/** This app's own address, as this browser reached it. */
export function ownAddress(): string {
  return `${window.location.origin}${process.env.NEXT_PUBLIC_BASE_PATH ?? ""}/`;
}

/** Where a phone joins, the code filled in. */
export function joinAddress(url: string, code: string): string {
  return new URL(`join/#code=${code}`, url).href;
}

/** Where a phone joins, as short as people can type it. */
export function spokenAddress(url: string): string {
  return new URL("join", url).href.replace(/^https?:\/\//, "");
}

/** Where a second device goes on with the room. The secret stays behind the `#`: no server is ever sent it. */
export function deviceAddress(url: string, { role, roomId, secret }: RoomKey): string {
  return new URL(`${role}/?room=${roomId}#${secret}`, url).href;
}
