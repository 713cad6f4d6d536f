/** Screens that want the whole of a small display, and no interruption: their own bar leads back. */
const IMMERSIVE = ["/review/", "/quiz/", "/play/", "/display/", "/remote/"];

export function isImmersive(pathname: string): boolean {
  return IMMERSIVE.includes(pathname.endsWith("/") ? pathname : `${pathname}/`);
}
