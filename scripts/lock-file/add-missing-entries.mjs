import { missingEntries } from "./missing-entries.mjs";

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];

/** Processors by the words that packages call them. */
const PROCESSORS = {
  arm: ["arm", "armv7", "gnueabihf", "musleabihf", "eabi"],
  arm64: ["arm64", "aarch64"],
  ia32: ["ia32"],
  loong64: ["loong64"],
  mips64el: ["mips64el"],
  ppc64: ["ppc64", "ppc64le"],
  riscv64: ["riscv64", "riscv64gc"],
  s390x: ["s390x"],
  wasm32: ["wasm32"],
  x64: ["x64"],
};

/** macOS alone, which its name does not say. */
const SYSTEM_BY_NAME = { fsevents: ["darwin"] };

/** Adds what is missing to the lock, in place. @returns the names that were added */
export function addMissingEntries(lock) {
  const missing = missingEntries(lock);
  for (const entry of missing) lock.packages[`node_modules/${entry.name}`] = lockEntry(entry);
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return missing.map(({ name }) => name);
}

/** Platform packages are named after the platform they are for. */
function lockEntry({ name, range, isDevelopment }) {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const systems = SYSTEM_BY_NAME[name] ?? SYSTEMS.filter((system) => words.includes(system));
  const processors = Object.keys(PROCESSORS).filter((processor) =>
    PROCESSORS[processor].some((word) => words.includes(word)),
  );
  return {
    version: range.replace(/^\D*/, ""),
    ...(processors.length > 0 ? { cpu: processors } : {}),
    ...(isDevelopment ? { dev: true } : {}),
    optional: true,
    ...(systems.length > 0 ? { os: systems } : {}),
  };
}
