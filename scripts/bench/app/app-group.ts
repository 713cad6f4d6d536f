import { spawn } from "node:child_process";
import { once } from "node:events";
import type { BenchmarkGroup, OpenGroup, Say } from "../benchmark";
import { createAppServer } from "./app-server";
import { buildBarePage } from "./bare-page";
import { coldStartBenchmark } from "./cold-start-benchmark";
import { firstLoadBenchmark } from "./first-load-benchmark";
import { freePort } from "./free-port";
import { lighthouseBenchmark } from "./lighthouse-benchmark";
import { precacheBenchmark } from "./precache-benchmark";
import { reviewKeysBenchmark } from "./review-keys-benchmark";
import type { Site } from "./site";

/** Builds the app if it is stale, and finds or installs the browser. */
async function setUp(): Promise<void> {
  const setup = spawn(process.execPath, ["scripts/setup.mjs", "--build", "--chromium"], { stdio: ["ignore", 2, 2] });
  const [exitCode] = await once(setup, "exit");
  if (exitCode !== 0) throw new Error("the app could not be built");
}

async function open(say: Say): Promise<OpenGroup> {
  await setUp();
  say("building a bare page with the same Next …");
  const bareFolder = await buildBarePage();
  const server = createAppServer(await freePort());
  await server.start();
  const site: Site = { server, exportFolder: "out", bareFolder };
  return {
    benchmarks: [
      firstLoadBenchmark(site),
      precacheBenchmark(site),
      reviewKeysBenchmark(site, say),
      coldStartBenchmark(site),
      lighthouseBenchmark(site, say),
    ],
    close: server.stop,
  };
}

/** What a learner pays for the app itself: bytes, waits, and Lighthouse's opinion. */
export const appGroup: BenchmarkGroup = { name: "app", open };
