/**
 * The optional dependencies that a lock file names and has no entry for.
 *
 * @returns one `{name, range, isDevelopment}` each, in the order of the file
 */
export function missingEntries(lock) {
  return Object.entries(lock.packages).flatMap(([place, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isFound(lock, place, name))
      .map(([name, range]) => ({ name, range, isDevelopment: Boolean(entry.dev) })),
  );
}

/** Looks where Node would: beside the package's own dependencies first, then beside each parent's. */
function isFound(lock, place, name) {
  return ancestors(place).some((folder) => `${folder}node_modules/${name}` in lock.packages);
}

function ancestors(place) {
  if (place === "") return [""];
  const end = place.lastIndexOf("/node_modules/");
  return [`${place}/`, ...ancestors(end < 0 ? "" : place.slice(0, end))];
}
