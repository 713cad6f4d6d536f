import type { AppServer } from "./app-server";

/** The app as built and served in this run, beside the bare page built with it. */
export interface Site {
  readonly server: AppServer;
  readonly exportFolder: string;
  readonly bareFolder: string;
}
