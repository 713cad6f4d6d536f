import type { ClassAddresses } from "../../shell/classroom-service";

/** Longer ones make squares too small for a phone's camera. */
const LONGEST_QR = 1000;

/** Where what was missed can go. Every address ends in the same fragment, which no server is ever sent. */
export interface WaysHome {
  /** The import page of the address that this browser is at. */
  readonly here: string;
  /** That of the app the teacher has named; `null` without one, or where it is this address. */
  readonly app: string | null;
  /** For another device's camera; `null` where it is too long. */
  readonly qr: string | null;
}

function importAddress(base: string, fragment: string): string {
  return new URL(`import/#${fragment}`, base).href;
}

/**
 * The ways home, whatever is known of the class's addresses.
 *
 * @param own this app's own address, with a slash at its end
 */
export function waysHome(fragment: string, own: string, { appUrl, urls }: ClassAddresses): WaysHome {
  const app = appUrl !== null && URL.canParse(appUrl) && appUrl !== own ? importAddress(appUrl, fragment) : null;
  const qr = app ?? importAddress(urls[0] ?? own, fragment);
  return { here: importAddress(own, fragment), app, qr: qr.length <= LONGEST_QR ? qr : null };
}
