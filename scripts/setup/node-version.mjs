const MINIMUM = [20, 19];

/** @throws when this Node.js is older than the tools need */
export function checkNodeVersion(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return;
  throw new Error(`Node.js ${version} is too old: ${MINIMUM.join(".")} or newer is needed (https://nodejs.org).`);
}
