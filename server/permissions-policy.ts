/** Features that no page asks for. */
const REFUSED = ["display-capture", "geolocation", "microphone", "payment", "usb"];

/** The one page with a camera: a host reads printed cards there. */
export const CAMERA_PAGE = "/host/";

/** @param address of a file of the site, without the sub-path; `null` for what is no file of it */
export function permissionsPolicy(address: string | null): string {
  const camera = address === CAMERA_PAGE ? "camera=(self)" : "camera=()";
  return [camera, ...REFUSED.map((feature) => `${feature}=()`)].join(", ");
}
