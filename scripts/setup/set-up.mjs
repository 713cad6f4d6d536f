import { buildServer, buildSite } from "./build.mjs";
import { ensureChromium } from "./chromium.mjs";
import { withExclusiveLock } from "./exclusive-lock.mjs";
import { ensureFirefox } from "./firefox.mjs";
import { installDependencies } from "./install.mjs";
import { checkNodeVersion } from "./node-version.mjs";
import { ensureRedis } from "./redis.mjs";

/**
 * Installs, and when wanted builds and finds browsers and the broker; a second run finds everything done and returns at once.
 *
 * @param sites the sites to build, each `{outDirectory, basePath, isForced}`
 */
export async function setUp({ sites = [], chromium = false, firefox = false, redis = false } = {}) {
  checkNodeVersion(process.versions.node);
  await withExclusiveLock(async () => {
    await installDependencies();
    for (const site of sites) await buildSite(site);
    if (sites.length > 0) await buildServer();
    if (chromium) await ensureChromium();
    if (firefox) await ensureFirefox();
    if (redis) await ensureRedis();
  });
}
