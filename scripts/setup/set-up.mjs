import { buildServer, buildSite } from "./build.mjs";
import { ensureChromium } from "./chromium.mjs";
import { withExclusiveLock } from "./exclusive-lock.mjs";
import { installDependencies } from "./install.mjs";
import { checkNodeVersion } from "./node-version.mjs";

/** Installs, and when wanted builds and finds a browser; a second run finds everything done and returns at once. */
export async function setUp({ build = false, forceBuild = false, chromium = false } = {}) {
  checkNodeVersion(process.versions.node);
  await withExclusiveLock(async () => {
    await installDependencies();
    if (build) {
      await buildSite({ isForced: forceBuild });
      await buildServer();
    }
    if (chromium) await ensureChromium();
  });
}
