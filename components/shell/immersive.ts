/** Screens that want the whole of a small display, and no interruption: their own bar leads back. */
const IMMERSIVE = ["/review/", "/quiz/", "/play/", "/display/", "/remote/"];

export function isImmersive(pathname: string): boolean {
  return IMMERSIVE.includes(pathname.endsWith("/") ? pathname : `${pathname}/`);
}

/** Pages of a class that need no collection: whoever joins from a phone may have none. */
const WITHOUT_COLLECTION = ["/join/", "/play/", "/display/", "/remote/"];

export function needsCollection(pathname: string): boolean {
  return !WITHOUT_COLLECTION.includes(pathname.endsWith("/") ? pathname : `${pathname}/`);
}
